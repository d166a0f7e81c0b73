import { createHash } from 'node:crypto';

/** One line of the audit, as it is hashed. */
export interface AuditLine {
  number: number;
  at: string;
  actor: number | null;
  actor_name: string;
  act: string;
  subject: string;
  subject_id: string;
  /** JSON text of what was there before and after, or null. */
  before: string | null;
  after: string | null;
  /** The hash of the line before; of the first line, `firstPrevious`. */
  previous: string;
}

export const firstPrevious = '0'.repeat(64);

/** SHA-256 over the line with the hash of the line before it, so that no line can be changed, removed or moved unseen. */
export const hashOfLine = (line: AuditLine): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        line.number,
        line.at,
        line.actor,
        line.actor_name,
        line.act,
        line.subject,
        line.subject_id,
        line.before,
        line.after,
        line.previous,
      ]),
    )
    .digest('hex');
