import type { RecordsTx } from '../platform/db/open-database.ts';
import type { Letter } from '../platform/mail/index.ts';

/** Takes letters out of the outbox that nobody shall read any more. */
export async function takeBackLetters(tx: RecordsTx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('letter').where('id', 'in', ids).execute();
}

/** Other words for a letter that waits; when it is tried again stays as it was. */
export const rewriteLetter = async (
  tx: RecordsTx,
  id: number,
  { subject, text }: Omit<Letter, 'to'>,
): Promise<void> =>
  void (await tx.updateTable('letter').set({ subject, text }).where('id', '=', id).execute());
