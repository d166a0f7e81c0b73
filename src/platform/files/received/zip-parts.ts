import { inflateRawSync } from 'node:zlib';
import { zipSync, type Unzipped } from 'fflate';

/** Most that a document may grow to when it is unpacked, in bytes, and most parts that it may have. */
const mostBytes = 200_000_000;
const mostParts = 5000;

export const damagedFile = {
  refused: 'This file is damaged: open it, save it again and send that.',
} as const;
export const tooLargeUnpacked = {
  refused: 'This file is too large when it is unpacked. Save it again, smaller, and send that.',
} as const;

/** Where the list of the parts stands, and how one of its entries is laid out (PKWARE APPNOTE 6.3, sections 4.3.12 and 16). */
const endOfList = Buffer.from('PK\x05\x06', 'latin1');
const entryStart = 0x02014b50;
const isLocked = 0x0001;

/**
 * The parts of an Office document by their names, or a refusal in words when it is broken or unpacks to more than it
 * should. What counts is what comes out of each part, never the size that is written beside it.
 */
export function unzippedParts(bytes: Uint8Array): { parts: Unzipped } | { refused: string } {
  try {
    return partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return isTooLarge(error) ? tooLargeUnpacked : damagedFile;
  }
}

function partsOf(file: Buffer): { parts: Unzipped } | { refused: string } {
  const end = file.lastIndexOf(endOfList);
  const count = file.readUInt16LE(end + 10);
  if (end === -1 || count > mostParts) return end === -1 ? damagedFile : tooLargeUnpacked;
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  const names = new Set<string>();
  let left = mostBytes;
  let at = file.readUInt32LE(end + 16);
  for (let seen = 0; seen < count; seen += 1) {
    if (file.readUInt32LE(at) !== entryStart || (file.readUInt16LE(at + 8) & isLocked) !== 0)
      return damagedFile;
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, nameEnd);
    const part = unpacked(file, at, left);
    left -= part.length;
    if (left < 0) return tooLargeUnpacked;
    // Two parts of one name: which of them is read depends on who reads.
    if (names.has(name.toLowerCase())) return damagedFile;
    names.add(name.toLowerCase());
    if (!name.endsWith('/')) parts.set(name, part);
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return { parts: Object.fromEntries(parts) };
}

/** What comes out of one part; it throws as soon as that is more than `most`. */
function unpacked(file: Buffer, entry: number, most: number): Uint8Array<ArrayBuffer> {
  const method = file.readUInt16LE(entry + 10);
  const local = file.readUInt32LE(entry + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const end = start + file.readUInt32LE(entry + 20);
  if (end > file.length || (method !== 0 && method !== 8)) throw new RangeError('No such part');
  const packed = file.subarray(start, end);
  if (method === 0) return new Uint8Array(packed);
  return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }));
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** The document again, all its parts dated the first day that the format knows. */
export const zippedParts = (parts: Unzipped): Uint8Array => zipSync(parts, { mtime: '1980-01-01T12:00:00' });

export const textOfPart = (parts: Unzipped, name: string): string => {
  const part = parts[name];
  return part === undefined ? '' : new TextDecoder().decode(part);
};
