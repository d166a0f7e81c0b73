import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';

/** Cancels a meeting: it stays in the record, and its front desk is closed from this moment. */
export async function cancelMeeting(
  doing: Doing,
  { id, version }: { id: number; version: number },
): Promise<{ id: number } | Declined> {
  const meeting = await doing.tx.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  if (meeting === undefined) return notThere;
  if (meeting.cancelled_at !== null) return { declined: 'This meeting is already cancelled.' };
  if (meeting.version !== version) return changedMeanwhile({});
  const after = { cancelled_at: doing.at.toString() };
  await doing.tx
    .updateTable('meeting')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await doing.changed({ subject: 'meeting', id, before: { cancelled_at: null }, after });
  return { id };
}
