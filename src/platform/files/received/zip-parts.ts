import { buffer } from 'node:stream/consumers';
import { zipSync, type Unzipped } from 'fflate';
import { fromBufferPromise } from 'yauzl';

/** Most that a document may grow to when it is unpacked, in bytes, and most parts that it may have. */
const mostBytes = 200_000_000;
const mostParts = 5000;

export const damagedFile = {
  refused: 'This file is damaged: open it, save it again and send that.',
} as const;
export const tooLargeUnpacked = {
  refused: 'This file is too large when it is unpacked. Save it again, smaller, and send that.',
} as const;

/**
 * The parts of an Office document by their names, or a refusal in words when it is broken, says that it unpacks to more
 * than it should, or gives more than it says.
 */
export async function unzippedParts(bytes: Uint8Array): Promise<{ parts: Unzipped } | { refused: string }> {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > mostParts) return tooLargeUnpacked;
    const entries = await Array.fromAsync(zip.eachEntry());
    const told = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (told > mostBytes) return tooLargeUnpacked;
    // Two parts of one name: which of them is read depends on who reads.
    const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
    if (names.size < entries.length || entries.some((entry) => entry.isEncrypted())) return damagedFile;
    const parts: Unzipped = {};
    for (const entry of entries.filter(({ fileName }) => !fileName.endsWith('/')))
      // The stream ends with an error as soon as it gives more, or less, than the archive says.
      parts[entry.fileName] = new Uint8Array(await buffer(await zip.openReadStreamPromise(entry)));
    return { parts };
  } catch {
    return damagedFile;
  }
}

/** The document again, all its parts dated the first day that the format knows. */
export const zippedParts = (parts: Unzipped): Uint8Array => zipSync(parts, { mtime: '1980-01-01T12:00:00' });

export const textOfPart = (parts: Unzipped, name: string): string => {
  const part = parts[name];
  return part === undefined ? '' : new TextDecoder().decode(part);
};
