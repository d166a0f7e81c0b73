import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../platform/clock.ts';
import type { Home } from '../platform/home.ts';
import type { InstallationKey } from '../platform/secrets/installation-key.ts';

/** That the audit had a line with this number and this hash at a moment. */
export interface AuditNote {
  at: string;
  number: number;
  hash: string;
}

/** The file of a home that holds them, one a line, each with a hash that nobody can make without the key. */
export const auditNotesFile = 'audit-notes';

/**
 * Notes of the audit are kept outside the database: whoever may write to the database alone can make the whole chain
 * anew, but not what was noted of it. Gives the notes in order, or the number of the first that is not as it was written.
 */
export async function readAuditNotes(
  folder: string,
  key: InstallationKey,
): Promise<AuditNote[] | { badNote: number }> {
  const lines = (await readFile(join(folder, auditNotesFile), 'utf8').catch(nothingYet))
    .split('\n')
    .filter((line) => line !== '');
  const notes = lines.map((line) => noteOf(line, key));
  const bad = notes.indexOf(undefined);
  return bad === -1 ? notes.filter((note) => note !== undefined) : { badNote: bad + 1 };
}

/** Notes the last line of the audit, unless that is noted already. */
export async function noteAudit(home: Home, key: InstallationKey, clock: Clock): Promise<void> {
  const last = await home.records
    .selectFrom('audit_line')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const path = join(home.folder, auditNotesFile);
  const before = await readFile(path, 'utf8').catch(nothingYet);
  if (last === undefined || before.includes(` ${last.number} ${last.hash} `)) return;
  const words = wordsOf({ at: clock().toString({ smallestUnit: 'second' }), ...last });
  const beside = `${path}.${randomUUID()}.partial`;
  await writeFile(beside, `${before}${words} ${key.keyedHash(purpose, words)}\n`, { mode: 0o600 });
  await rename(beside, path);
}

const purpose = 'note of the audit';
const wordsOf = ({ at, number, hash }: AuditNote) => `${at} ${number} ${hash}`;

function noteOf(line: string, key: InstallationKey): AuditNote | undefined {
  const [at = '', number = '', hash = '', sealed] = line.split(' ');
  const note = { at, number: Number(number), hash };
  return key.keyedHash(purpose, wordsOf(note)) === sealed ? note : undefined;
}

function nothingYet(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
  throw error;
}
