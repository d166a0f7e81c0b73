import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

/** One file of the force in an archive. */
export interface ForceFile {
  month: string;
  name: string;
  entry: Entry;
}

/** A month of the largest force is about 25 MB; more than this is not police data. Bytes. */
const largest = 500 * 1024 * 1024;

/** The street, outcomes and stop-and-search files of a force in the months asked for, in the order of the archive. */
export async function forceFiles(
  zip: ZipFile,
  slug: string,
  months: readonly string[],
): Promise<ForceFile[]> {
  const wanted = new Set(months);
  const files: ForceFile[] = [];
  for await (const entry of zip.eachEntry()) {
    const [, name, month, force] =
      /(?:^|\/)((\d{4}-\d{2})-(.+)-(?:street|outcomes|stop-and-search)\.csv)$/.exec(entry.fileName) ?? [];
    if (name !== undefined && month !== undefined && force === slug && wanted.has(month)) {
      files.push({ month, name, entry });
    }
  }
  return files.toSorted((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader);
}

/** Unpacks one file into a folder; throws when its size or its checksum is not what the archive says. */
export async function unpack(zip: ZipFile, { name, entry }: ForceFile, folder: string): Promise<void> {
  if (entry.uncompressedSize > largest)
    throw new BrokenArchive(`${entry.fileName} unpacks to ${entry.uncompressedSize} bytes`);
  const packed = await zip.openReadStreamPromise(entry);
  const sum = new Checksum();
  await pipeline(packed, sum, createWriteStream(join(folder, name)));
  if (sum.value !== entry.crc32) throw new BrokenArchive(`the checksum of ${entry.fileName} is wrong`);
}

/** The archive is not what it says it is. */
export class BrokenArchive extends Error {}

class Checksum extends Transform {
  value = 0;
  override _transform(part: Buffer, _encoding: string, done: (error: null, part: Buffer) => void): void {
    this.value = crc32(part, this.value);
    done(null, part);
  }
}
