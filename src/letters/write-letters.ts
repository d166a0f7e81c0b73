import type { Doing } from '../audit/index.ts';
import type { Letter } from '../platform/mail/index.ts';

/**
 * Writes letters in the transaction of what they tell of, so that there is neither without the other. They are sent
 * once it is done, by `sendLetters`.
 */
export async function writeLetters(
  { tx, at }: Pick<Doing, 'tx' | 'at'>,
  letters: readonly Letter[],
): Promise<void> {
  if (letters.length === 0) return;
  const now = at.toString();
  await tx
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
    .execute();
}
