import type { Declined } from '../../audit/index.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { ActionToOpen } from './action-to-open.ts';
import { nextReference, readReference, reserveReference } from './reference.ts';

/** The reference told, if it is well formed and free, else the next of the year. */
export async function takeReference(
  tx: RecordsTx,
  { reference, origin }: ActionToOpen,
  openedOn: Temporal.PlainDate,
): Promise<string | Declined> {
  if (reference === undefined) return nextReference(tx, origin, openedOn.year);
  const read = readReference(reference);
  if (read === undefined)
    return {
      declined: `“${reference}” is not a reference such as 2021/01 or REC-2021/01.`,
      field: 'reference',
    };
  await reserveReference(tx, read);
  const taken = await tx
    .selectFrom('action')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return taken === undefined
    ? reference
    : { declined: `There is already an action ${reference}.`, field: 'reference' };
}
