import type { Records } from '../platform/db/open-database.ts';
import { firstPrevious, hashOfLine, type AuditLine } from './audit-line.ts';
import type { AuditNote } from './audit-notes.ts';

/** What the audit says of itself: whole, with its last hash; or the first line that is not what was written. */
export type AuditVerdict =
  | { lines: number; lastHash: string }
  | { line: number; fault: 'changed' | 'removed' | 'not in its place' | 'not as noted' };

const atOnce = 1000;

/**
 * Reads every line in order and computes its hash anew. A line that was changed has another hash; where one was removed
 * or two were swapped, numbers or links do not follow. What was cut off at the end, or a chain that was made anew from
 * its beginning, shows only against notes that were kept elsewhere.
 */
export async function verifyAudit(db: Records, notes: readonly AuditNote[] = []): Promise<AuditVerdict> {
  const noted = new Map(notes.map((note) => [note.number, note.hash]));
  let [number, previous] = [0, firstPrevious];
  for (;;) {
    const lines = await db
      .selectFrom('audit_line')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(atOnce)
      .execute();
    if (lines.length === 0) {
      const cutOff = [...noted.keys()].find((one) => one > number);
      return cutOff === undefined
        ? { lines: number, lastHash: previous }
        : { line: number + 1, fault: 'removed' };
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
