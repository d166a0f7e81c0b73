import type { Unreadable } from './read-text.ts';

const marks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The characters of a text file: UTF-8, UTF-16 with or without a mark, otherwise Windows-1252, in which every byte
 * means something. Bytes that are no writing at all are refused.
 */
export function decodeText(bytes: Uint8Array): string | Unreadable {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, '\n');
  return isRubbish(text)
    ? { unreadable: 'This is not a document that can be read: it holds bytes that are no text. ' + known }
    : text;
}

/** What can be read, for every message that refuses something else. */
export const known = 'Text, Markdown, HTML, Word (.docx), PDF, CSV and Excel (.xlsx) can be checked.';

function encodingOf(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[0];
  const wide = widthOf(bytes.subarray(0, 4096));
  if (wide !== undefined) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** UTF-16 without a mark: in English nearly every other byte is zero, always on the same side. */
function widthOf(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 4;
  if (sample.length < 4 || Math.max(even, odd) < enough) return undefined;
  if (even * 10 < odd) return 'utf-16le';
  return odd * 10 < even ? 'utf-16be' : undefined;
}

/** Text has no NUL and hardly any control characters. */
function isRubbish(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12) || code === 0x7f || code === 0xfffd) {
      controls += 1;
    }
  }
  return controls > 20 + text.length / 100;
}
