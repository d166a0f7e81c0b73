import { notThere, type Declined, type Doing } from '../audit/index.ts';
import { policeDay } from '../platform/clock.ts';
import { dutyOf, recipientsOf, type CopyRecipient } from './inspection.ts';

/** That a copy of the response was sent: to the inspectorate and the Home Secretary, or to the IOPC. Once each. */
export async function recordCopy(
  doing: Doing,
  { inspection, recipient, sentOn }: { inspection: number; recipient: CopyRecipient; sentOn: string },
): Promise<{ id: number } | Declined> {
  const { tx, actor, at } = doing;
  const held = await tx
    .selectFrom('inspection')
    .selectAll()
    .where('id', '=', inspection)
    .forUpdate()
    .executeTakeFirst();
  if (held === undefined) return notThere;
  if (!recipientsOf(dutyOf(held.kind, held.response_required)).includes(recipient))
    return { declined: 'No copy of this response is owed to them.', field: 'recipient' };
  if (Temporal.PlainDate.compare(sentOn, policeDay(at)) > 0)
    return { declined: 'That day is still to come.', field: 'sentOn' };
  const row = {
    inspection,
    recipient,
    sent_on: sentOn,
    recorded_by: actor.person,
    recorded_at: at.toString(),
  };
  const added = await tx
    .insertInto('response_copy')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return { declined: 'Their copy is recorded already.', field: 'recipient' };
  await doing.changed({ subject: 'inspection', id: inspection, after: row });
  return { id: inspection };
}
