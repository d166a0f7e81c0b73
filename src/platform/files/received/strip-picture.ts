import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';

export const damagedPicture = {
  refused: 'This picture is damaged: open it, save it again and send that.',
} as const;

const startOfPng = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const startOfJpeg = Uint8Array.of(0xff, 0xd8);

/** A PNG or JPEG with its picture and nothing else; undefined when it is neither, or not whole. */
export function stripPicture(bytes: Uint8Array): Uint8Array | undefined {
  if (startOfPng.equals(bytes.subarray(0, 8))) return stripPng(bytes);
  return Buffer.from(startOfJpeg).equals(bytes.subarray(0, 2)) ? stripJpeg(bytes) : undefined;
}
