import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * SHA-256 (hexadecimal) of everything an edition rests on: each file by path and content, and the measures as
 * read, since those built in may change while the folder does not.
 */
export async function folderHash(
  folder: string,
  files: readonly string[],
  measures: unknown,
): Promise<string> {
  const whole = createHash('sha256');
  for (const path of files.toSorted()) whole.update(`${path}\0${await fileHash(join(folder, path))}\n`);
  whole.update(JSON.stringify(measures));
  return whole.digest('hex');
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
