import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../platform/files/write-whole.ts';
import type { InstallationKey } from '../platform/secrets/installation-key.ts';

/** That the audit had a line with this number and this hash at a moment. */
export interface AuditNote {
  at: string;
  number: number;
  hash: string;
}

export interface KeptNotes {
  notes: readonly AuditNote[];
  /** Notes under a key that this installation no longer has: whether they are as they were written cannot be told. */
  underOtherKey: readonly AuditNote[];
}

/** The file of a home that holds them, one a line: each with a hash that nobody can make without the key, and the name of that key. */
export const auditNotesFile = 'audit-notes';

/** The notes in order, or the number of the first that is not as it was written. */
export async function readAuditNotes(
  folder: string,
  key: InstallationKey,
): Promise<KeptNotes | { badNote: number }> {
  const lines = (await textOf(folder)).split('\n').filter((line) => line !== '');
  const kept: { notes: AuditNote[]; underOtherKey: AuditNote[] } = { notes: [], underOtherKey: [] };
  for (const [before, line] of lines.entries()) {
    const note = noteOf(line);
    if (note === undefined || (isUnder(key, note) && sealOf(key, note) !== note.seal))
      return { badNote: before + 1 };
    const { at, number, hash } = note;
    kept[isUnder(key, note) ? 'notes' : 'underOtherKey'].push({ at, number, hash });
  }
  return kept;
}

export async function addAuditNote(folder: string, key: InstallationKey, note: AuditNote): Promise<void> {
  const line = `${wordsOf(note)} ${nameOf(key)} ${sealOf(key, note)}\n`;
  await writeWhole(join(folder, auditNotesFile), `${await textOf(folder)}${line}`);
}

interface SealedNote extends AuditNote {
  /** The name of the key; the first notes of all had none. */
  under: string | undefined;
  seal: string;
}

function noteOf(line: string): SealedNote | undefined {
  const [, at = '', number, hash = '', under, seal = ''] =
    /^(\S+) (\d+) ([0-9a-f]{64})(?: ([\w-]{11}))? ([\w-]{43})$/.exec(line) ?? [];
  return number === undefined ? undefined : { at, number: Number(number), hash, under, seal };
}

const wordsOf = ({ at, number, hash }: AuditNote) => `${at} ${number} ${hash}`;
const sealOf = (key: InstallationKey, note: AuditNote) => key.keyedHash('note of the audit', wordsOf(note));

/** Tells keys apart and gives nothing of them away. */
const nameOf = (key: InstallationKey) => key.keyedHash('name of the key', 'notes of the audit').slice(0, 11);
const isUnder = (key: InstallationKey, { under }: SealedNote) => under === undefined || under === nameOf(key);

const textOf = (folder: string): Promise<string> =>
  readFile(join(folder, auditNotesFile), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
