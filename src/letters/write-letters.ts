import type { RecordsTx } from '../platform/db/open-database.ts';
import type { Letter } from '../platform/mail/index.ts';

/** The transaction of what a letter tells of, and when that is. */
export interface Writing {
  tx: RecordsTx;
  at: Temporal.Instant;
}

/**
 * Writes letters into the outbox in the transaction of what they tell of, so that there is neither without the other.
 * They are sent once it is done, by `sendLetters`. Gives their ids.
 */
export async function writeLetters({ tx, at }: Writing, letters: readonly Letter[]): Promise<number[]> {
  if (letters.length === 0) return [];
  const now = at.toString();
  const rows = await tx
    .insertInto('letter')
    .values(
      letters.map(({ to, subject, text }) => ({
        recipient: to,
        subject,
        text,
        written_at: now,
        try_at: now,
      })),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
