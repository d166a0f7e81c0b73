import type { Declined } from '../../audit/index.ts';
import { policeDay } from '../../platform/clock.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { ActionToOpen } from './action-to-open.ts';
import { isOwnNumbering, nextReference, readReference, reserveReference } from './reference.ts';

/**
 * The reference told, if it is well formed, free and given before this record was kept, else the next of the year. In a
 * series that this record numbers, a reference that nobody was given is a slip: it would make the numbers jump.
 */
export async function takeReference(
  tx: RecordsTx,
  { reference, origin }: ActionToOpen,
  openedOn: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<string | Declined> {
  const runningYear = policeDay(at).year;
  if (reference === undefined) return nextReference(tx, origin, openedOn.year, runningYear);
  const declined = (says: string): Declined => ({ declined: says, field: 'reference' });
  const read = readReference(reference);
  if (read === undefined)
    return declined(`“${reference}” is not a reference such as 2021/01 or REC-2021/01.`);
  // Locks the series until the end of the transaction; what is declined is rolled back with it.
  await reserveReference(tx, read);
  const taken = await tx
    .selectFrom('action')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (taken !== undefined) return declined(`There is already an action ${reference}.`);
  if (read.year > runningYear) return declined(`${reference} is of a year that has not begun.`);
  if (await isOwnNumbering(tx, read))
    return declined(
      `There is no action ${reference}, and numbers of ${read.year} are given here: leave it empty for the next one.`,
    );
  return reference;
}
