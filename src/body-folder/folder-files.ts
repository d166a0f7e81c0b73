import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Fault, Refused } from '../platform/files/fault.ts';

/** What a body folder holds, as paths inside it (`plan/01-safer-roads.yaml`), in the order of their names. */
export interface FolderFiles {
  plan: string[];
  measures: string[];
  sources: string[];
  observations: string[];
  /** What was decided before: no edition rests on it. */
  record: string[];
  /** Every file that the edition rests on, lookups and boundaries too. */
  all: string[];
  /** Remarks for the person: files that nothing reads. */
  notes: string[];
  /** Files that are missing, or lie elsewhere. */
  faults: Fault[];
}

const topFiles = ['body.yaml', 'areas.csv', 'population-groups.csv', 'glossary.yaml'];
const needed = ['body.yaml', 'areas.csv', 'glossary.yaml', 'plan/plan.yaml'];

/** The folders of the format, and how the names of files in them end. */
const folders: Record<string, RegExp> = {
  plan: /\.yaml$/,
  measures: /\.yaml$/,
  sources: /\.yaml$/,
  observations: /\.csv$/,
  record: /\.yaml$/,
  lookups: /./,
  boundaries: /./,
};

/** For people, never read: explanations, and what editors and version control leave behind. */
const ignored = /^\.|\.md$|~$/;

/** Lists a body folder; what is missing, or reaches outside it, is among the faults. */
export async function listFolder(folder: string): Promise<FolderFiles | Refused> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) {
    return { refused: [{ file: folder, says: 'there is no such folder', todo: howToStart }] };
  }
  const found = await walk(root);
  const has = (name: string) => found.all.includes(name);
  if (!has('body.yaml') && !has('areas.csv')) {
    return {
      refused: [{ file: folder, says: 'is not a body folder: it has no body.yaml', todo: howToStart }],
    };
  }
  const missing = needed.filter((name) => !has(name) && !found.faults.some(({ file }) => file === name));
  const faults = [
    ...found.faults,
    ...missing.map((file): Fault => ({ file, says: 'is missing', todo: howToCopy })),
  ];
  const within = (name: string) => found.all.filter((path) => path.startsWith(`${name}/`));
  const [plan, measures, record] = [within('plan'), within('measures'), within('record')];
  return {
    all: found.all.filter((path) => !record.includes(path)),
    notes: found.notes,
    record,
    faults,
    plan,
    measures,
    sources: within('sources'),
    observations: within('observations'),
  };
}

const howToStart = 'Make one with: answerable init DIR --force SLUG --name "…"';
const howToCopy = 'Copy one from a fresh folder: answerable init NEW-DIR --force SLUG --name "…"';

interface Found {
  all: string[];
  notes: string[];
  faults: Fault[];
}

async function walk(root: string): Promise<Found> {
  const found: Found = { all: [], notes: [], faults: [] };
  for (const name of await namesIn(root)) {
    const folder = folders[name];
    if (folder !== undefined && (await kindAt(root, name, found)) === 'folder') {
      for (const inner of await namesIn(join(root, name)))
        await take(root, `${name}/${inner}`, folder.test(inner), found);
    } else if (folder === undefined) {
      await take(root, name, topFiles.includes(name), found);
    }
  }
  return found;
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !ignored.test(name)).toSorted();

async function take(root: string, path: string, known: boolean, found: Found): Promise<void> {
  if (!known) {
    found.notes.push(
      `${path} is not part of the format and is not read${path.endsWith('.yml') ? ': rename it to .yaml' : ''}.`,
    );
  } else if ((await kindAt(root, path, found)) === 'file') {
    found.all.push(path);
  }
}

/** What is at a path, links followed; anything but a file or folder inside the body folder is a fault. */
async function kindAt(root: string, path: string, found: Found): Promise<'file' | 'folder' | undefined> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  const says =
    real === undefined
      ? 'is a link to nothing'
      : real.startsWith(root + sep)
        ? undefined
        : 'is a link to a place outside the body folder';
  if (says !== undefined || real === undefined) {
    found.faults.push({ file: path, says: says ?? 'is not there', todo: 'Put the file itself here.' });
    return undefined;
  }
  const there = await stat(real);
  const wanted = path in folders ? 'folder' : 'file';
  if (wanted === 'folder' ? there.isDirectory() : there.isFile()) return wanted;
  found.faults.push({ file: path, says: `must be a ${wanted}` });
  return undefined;
}
