import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { refuse, type Refused } from '../../platform/files/fault.ts';
import { readEntry, tarEntries, type TarEntry } from '../../platform/files/tar-file.ts';
import {
  formatEntry,
  formatText,
  manifestEntry,
  manifestSchema,
  sealEntry,
  type Manifest,
} from './manifest.ts';

/** A backup of which every byte was checked. */
export interface CheckedBackup {
  archive: string;
  manifest: Manifest;
  entries: ReadonlyMap<string, TarEntry>;
}

/** Reads a backup through, and refuses one that was damaged, cut short or made by something else. */
export async function readBackup(archive: string): Promise<CheckedBackup | Refused> {
  const file = await open(archive, 'r').catch(() => undefined);
  if (file === undefined) return refuse({ file: archive, says: 'there is no such file' });
  const entries = await tarEntries(file).finally(() => file.close());
  const foreign = refuse({
    file: archive,
    says: 'is not a backup made by “answerable backup”, or was cut short',
  });
  const [format] = entries ?? [];
  if (entries === undefined || format?.path !== formatEntry) return foreign;
  if ((await textOf(archive, format)) !== formatText)
    return refuse({
      file: archive,
      says: 'was made by another version',
      todo: 'Restore it with that version.',
    });
  const [manifestAt, seal] = entries.slice(-2);
  if (manifestAt?.path !== manifestEntry || seal?.path !== sealEntry) return foreign;
  const text = await textOf(archive, manifestAt);
  if (createHash('sha256').update(text).digest('hex') !== (await textOf(archive, seal)))
    return damaged(archive, manifestEntry);
  const parsed = manifestSchema.safeParse(jsonOf(text));
  if (!parsed.success) return foreign;
  const within = entries.slice(1, -2);
  const { files } = parsed.data;
  if (within.length !== files.length) return damaged(archive, manifestEntry);
  for (const [at, entry] of within.entries()) {
    const told = files[at];
    if (told?.path !== entry.path || told.sha256 !== (await hashOf(archive, entry)))
      return damaged(archive, entry.path);
  }
  const byPath = new Map(within.map((entry) => [entry.path, entry]));
  return { archive, manifest: parsed.data, entries: byPath };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const damaged = (archive: string, path: string): Refused =>
  refuse({
    file: archive,
    says: `is damaged: ${path} is not what was written`,
    todo: 'Take an earlier backup.',
  });

async function hashOf(archive: string, entry: TarEntry): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of readEntry(archive, entry)) hash.update(piece);
  return hash.digest('hex');
}

async function textOf(archive: string, entry: TarEntry): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of readEntry(archive, entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
