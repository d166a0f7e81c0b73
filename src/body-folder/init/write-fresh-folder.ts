import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forceOf, nearSlugs } from '../../bodies/index.ts';
import { checkBrandColour } from '../../platform/design/brand-colour.ts';
import { refuse, type Fault, type Refused } from '../../platform/files/fault.ts';
import { freshFolder } from './fresh-folder.ts';

/** What a new body folder is made from. */
export interface FreshBody {
  force: string;
  /** The body's name; the one it is known by, unless given. */
  name?: string | undefined;
  colour?: string | undefined;
}

/** Writes a ready body folder where there is nothing yet; gives the paths written. */
export async function writeFreshFolder(
  folder: string,
  asked: FreshBody,
): Promise<{ written: string[] } | Refused> {
  const force = forceOf(asked.force);
  const name = (asked.name ?? force?.bodyName ?? '').replace(/\s+/g, ' ').trim();
  const colour = asked.colour ?? '#1d4f6e';
  const faults = [
    ...(force === undefined ? [unknownForce(asked.force)] : []),
    ...(asked.name !== undefined && name === ''
      ? [{ file: '--name', says: 'is empty', todo: 'Give the name of the body.' }]
      : []),
    ...colourFaults(colour),
    ...(await placeFaults(folder)),
  ];
  if (force === undefined || faults.length > 0) return { refused: faults };
  const files = Object.entries(freshFolder(force, name, colour));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
  } catch (error) {
    return refuse({ file: folder, says: `cannot be written: ${(error as Error).message}` });
  }
  return { written: files.map(([path]) => path) };
}

function unknownForce(slug: string): Fault {
  const near = nearSlugs(slug);
  const todo =
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : 'Slugs are those of data.police.uk, such as cheshire.';
  return { file: '--force', says: `"${slug}" is not a police force of England and Wales`, todo };
}

function colourFaults(colour: string): Fault[] {
  const checked = checkBrandColour(colour);
  return 'refused' in checked
    ? [{ file: '--colour', says: checked.refused, todo: 'Or leave --colour out.' }]
    : [];
}

/** A new folder is written only where nothing can be lost. */
async function placeFaults(folder: string): Promise<Fault[]> {
  try {
    const names = await readdir(folder);
    if (names.length === 0) return [];
    return [{ file: folder, says: `is not empty: it holds ${names[0] ?? ''}`, todo: 'Name a new folder.' }];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    return [{ file: folder, says: code === 'ENOTDIR' ? 'is a file' : message, todo: 'Name a new folder.' }];
  }
}
