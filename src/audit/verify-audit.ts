import type { Records } from '../platform/db/open-database.ts';
import type { AuditFault } from './audit-fault.ts';
import { firstPrevious, hashOfLine, type AuditLine } from './audit-line.ts';
import type { AuditNote } from './audit-notes-file.ts';

type FoundFault = Extract<AuditFault, { fault: string }>;

/** What the audit says of itself: whole, with its last hash; or the first line that is not what was written. */
export type AuditVerdict = { lines: number; lastHash: string } | FoundFault;

/**
 * Reads every line in order and computes its hash anew. A line that was changed has another hash; where one was removed
 * or two were swapped, numbers or links do not follow. What was cut off at the end, or a chain that was made anew from
 * its beginning, shows only against notes that were kept elsewhere: every one of them is held to it.
 */
export const verifyAudit = async (db: Records, notes: readonly AuditNote[] = []): Promise<AuditVerdict> =>
  faultOfNotes(notes) ?? verifyAfter(db, notes, { number: 0, hash: firstPrevious });

/** As `verifyAudit`, but of the lines only the one that was noted last and those after it. */
export async function verifySinceLastNote(db: Records, notes: readonly AuditNote[]): Promise<AuditVerdict> {
  const last = notes.at(-1);
  if (last === undefined) return verifyAudit(db);
  const noted = await db
    .selectFrom('audit_line')
    .select('previous')
    .where('number', '=', last.number)
    .executeTakeFirst();
  const before = { number: last.number - 1, hash: noted?.previous ?? '' };
  return faultOfNotes(notes) ?? verifyAfter(db, notes, before);
}

/** Notes are added one after the other, each of a later line than the one before. */
function faultOfNotes(notes: readonly AuditNote[]): FoundFault | undefined {
  for (const [at, { number, hash }] of notes.slice(1).entries()) {
    const before = notes[at];
    if (before === undefined || number > before.number) continue;
    if (number < before.number) return { line: number, fault: 'noted after a later one' };
    if (hash !== before.hash) return { line: number, fault: 'noted in two ways' };
  }
  return undefined;
}

const atOnce = 1000;

async function verifyAfter(
  db: Records,
  notes: readonly AuditNote[],
  before: { number: number; hash: string },
): Promise<AuditVerdict> {
  const noted = new Map(notes.map((note) => [note.number, note.hash]));
  let { number, hash: previous } = before;
  for (;;) {
    const lines = await db
      .selectFrom('audit_line')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(atOnce)
      .execute();
    if (lines.length === 0) {
      const cutOff = notes.some((note) => note.number > number);
      return cutOff ? { line: number + 1, fault: 'removed' } : { lines: number, lastHash: previous };
    }
    for (const line of lines) {
      const fault =
        faultOf(line, number + 1, previous) ??
        ((noted.get(line.number) ?? line.hash) === line.hash ? undefined : 'not as noted');
      if (fault !== undefined) return { line: fault === 'removed' ? number + 1 : line.number, fault };
      [number, previous] = [line.number, line.hash];
    }
  }
}

function faultOf(
  line: AuditLine & { hash: string },
  expected: number,
  previous: string,
): 'changed' | 'removed' | 'not in its place' | undefined {
  if (line.number !== expected) return 'removed';
  const at = Temporal.Instant.from(line.at).toString({ smallestUnit: 'millisecond' });
  if (hashOfLine({ ...line, at }) !== line.hash) return 'changed';
  return line.previous === previous ? undefined : 'not in its place';
}
