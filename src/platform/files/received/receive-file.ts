import { fileTypeFromBuffer } from 'file-type';
import { inOwnProcess } from '../../in-own-process.ts';
import { isMediaType } from './media-types.ts';
import type { FileToRead, ReceivedFile } from './read-file.ts';
import type { ScanFile } from './scan-file.ts';

/** The largest file that may be brought, in bytes. */
export const largestFile = 40_000_000;

export interface Receiving {
  scan: ScanFile;
  removeMetadata: boolean;
}

/**
 * Takes in a file that somebody brought: its kind is told by what is in it, never by its name. Refuses, in words, what
 * is too large, of another kind, damaged, locked by a password, or found by the scanner. What it holds is opened in a process
 * of its own, so that no file holds up anybody else.
 */
export async function receiveFile(
  bytes: Uint8Array,
  { scan, removeMetadata }: Receiving,
): Promise<ReceivedFile | { refused: string }> {
  if (bytes.length === 0) return { refused: 'This file is empty.' };
  if (bytes.length > largestFile) return { refused: 'This file is too large: at most 40 MB.' };
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime;
  if (!isMediaType(mediaType))
    return { refused: 'This is not a PDF, Word document (.docx), Excel workbook (.xlsx), PNG or JPEG.' };
  if ((await scan(bytes)) === 'refused')
    return { refused: 'The virus scanner refused this file. Ask whoever looks after this installation.' };
  const asked: FileToRead = { bytes, mediaType, removeMetadata };
  const module = new URL('./read-process.ts', import.meta.url);
  const outcome = await inOwnProcess({
    module,
    given: asked,
    ...limits,
    hasTsx: false,
  });
  return 'answer' in outcome ? (outcome.answer as ReceivedFile | { refused: string }) : tooMuchWork;
}

/** What reading one file may take: seconds, and megabytes of memory. */
const limits = { seconds: 60, memory: 1024 };

const tooMuchWork = {
  refused: 'This file is more than can be read here. Save it again, smaller, and send that.',
};
