import { glob, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse, type Refused } from '../../platform/files/fault.ts';

/** The file by which a folder is known as a copy made here, and may be replaced. */
export const copyMark = 'answerable-copy.json';

/** A folder that a copy is being written into, beside the one that it will replace. */
export interface CopyFolder {
  /** Addresses under /figures/ that an earlier copy in the folder answers: they are permanent. */
  figures: string[];
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Puts the new copy in the place of the old one. */
  finish(): Promise<void>;
  /** Leaves the old copy as it was. */
  abandon(): Promise<void>;
}

/**
 * Prepares to write a copy. Nothing in `asked` changes before the copy is whole, so a run that is killed leaves the
 * earlier copy. Refuses a folder that holds anything else.
 */
export async function openCopyFolder(asked: string): Promise<CopyFolder | Refused> {
  const folder = await realpath(asked).catch(() => asked);
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.answerable-${what}`);
  const [unfinished, earlier] = [beside('unfinished'), beside('earlier')];
  await mkdir(dirname(folder), { recursive: true });
  // A run that was killed between the two renames of `finish` left the earlier copy here.
  if (!(await exists(folder)) && (await exists(earlier))) await rename(earlier, folder);
  const unfit = await whyUnfit(folder);
  if (unfit !== undefined) return refuse({ file: asked, ...unfit });
  await rm(unfinished, { recursive: true, force: true });
  await rm(earlier, { recursive: true, force: true });
  await mkdir(unfinished);
  return {
    figures: await figuresIn(folder),
    async write(file, content) {
      const path = join(unfinished, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    async finish() {
      if (await exists(folder)) await rename(folder, earlier);
      await rename(unfinished, folder);
      await rm(earlier, { recursive: true, force: true });
    },
    abandon: () => rm(unfinished, { recursive: true, force: true }),
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function whyUnfit(folder: string): Promise<{ says: string; todo: string } | undefined> {
  if (!(await exists(folder))) return undefined;
  const todo = 'Choose an empty folder or a new one.';
  if (!(await stat(folder)).isDirectory()) return { says: 'is a file, not a folder', todo };
  if ((await readdir(folder)).length === 0) return undefined;
  const mark = await readFile(join(folder, copyMark), 'utf8').catch(() => undefined);
  if (mark === undefined) return { says: 'holds other files and is not an earlier copy of the site', todo };
  return undefined;
}

async function figuresIn(folder: string): Promise<string[]> {
  const pages = await Array.fromAsync(glob('figures/*/*/*/*/*/index.html', { cwd: folder }));
  return pages
    .map((page) => dirname(page).split(/[\\/]/).map(encodeURIComponent).join('/'))
    .map((path) => `/${path}`)
    .sort();
}
