import { notThere, type Declined, type Doing } from '../audit/index.ts';

/** Tries a letter that was given up again, as often as a new one. */
export async function tryAgain(doing: Doing, id: number): Promise<{ id: number } | Declined> {
  const { tx, at } = doing;
  const letter = await tx
    .updateTable('letter')
    .set({ given_up_at: null, tries: 0, try_at: at.toString() })
    .where('id', '=', id)
    .where('given_up_at', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  if (letter === undefined) return notThere;
  // No address and no reason, which may name one: the audit is kept for ever, and letters go to the public too.
  await doing.changed({ subject: 'letter', id, before: { given_up: true }, after: { given_up: false } });
  return { id };
}
