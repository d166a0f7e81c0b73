import type { Records } from '../platform/db/open-database.ts';
import { firstPrevious, hashOfLine, type AuditLine } from './audit-line.ts';

/** What the audit says of itself: whole, with its last hash; or the first line that is not what was written. */
export type AuditVerdict =
  { lines: number; lastHash: string } | { line: number; fault: 'changed' | 'removed' | 'not in its place' };

const atOnce = 1000;

/**
 * Reads every line in order and computes its hash anew. A line that was changed has another hash; where one was removed
 * or two were swapped, numbers or links do not follow. What was cut off at the end shows only against a count or a last
 * hash that was noted elsewhere: both are printed, so that they can be.
 */
export async function verifyAudit(db: Records): Promise<AuditVerdict> {
  let [number, previous] = [0, firstPrevious];
  for (;;) {
    const lines = await db
      .selectFrom('audit_line')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(atOnce)
      .execute();
    if (lines.length === 0) return { lines: number, lastHash: previous };
    for (const line of lines) {
      const fault = faultOf(line, number + 1, previous);
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
