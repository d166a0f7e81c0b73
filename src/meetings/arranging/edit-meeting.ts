import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { detailsOf, meetingColumns, type MeetingDetails } from './meeting-details.ts';

/** Changes what a meeting says of itself; `version` is the one that the writer saw. */
export async function editMeeting(
  doing: Doing,
  { id, version, ...details }: MeetingDetails & { id: number; version: number },
): Promise<{ id: number } | Declined> {
  const before = await doing.tx.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({ ...detailsOf(before) });
  const columns = meetingColumns(details);
  if (isDeclined(columns)) return columns;
  const saved = await doing.tx
    .updateTable('meeting')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  await doing.changed({ subject: 'meeting', id, before, after: columns });
  return { id };
}
