import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { unzipSync } from 'fflate';
import { temporaryFolder } from './temporary-folder.ts';

/** The files of a zip, by a reader that the program itself does not use, in a folder that is deleted afterwards. */
export async function unzipped(t: TestContext, zip: string): Promise<string> {
  const folder = await temporaryFolder(t);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return folder;
}
