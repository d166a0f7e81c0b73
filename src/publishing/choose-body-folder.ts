import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../platform/config.ts';
import type { Home } from '../platform/home.ts';

const noteIn = (home: Home): string => join(home.folder, 'body-folder');

/** The body folder that is asked for, else the one this home last used, else the example. Absolute. */
export async function chooseBodyFolder(home: Home, asked: string | undefined): Promise<string> {
  if (asked !== undefined) return asked;
  const last = await readFile(noteIn(home), 'utf8').catch(() => '');
  return last.trim() === '' ? join(projectFolder, 'examples/cheshire') : last.trim();
}

/** Notes which body folder this home is of, so that later commands need not name it. */
export const rememberBodyFolder = (home: Home, folder: string): Promise<void> =>
  writeFile(noteIn(home), `${folder}\n`);
