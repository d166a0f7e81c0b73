import { followMeeting } from '../../actions/index.ts';
import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import type { MeetingRow } from '../rows.ts';
import { isToCome } from './is-to-come.ts';
import { lockedMeeting } from './locked-meeting.ts';
import { detailsOf, meetingColumns, type MeetingDetails } from './meeting-details.ts';
import { endRegistrations } from './end-registrations.ts';
import { movedLetter, notPublicLetter } from './observer-letters.ts';
import { whatMoved } from './what-moved.ts';
import { writeToObservers } from './write-to-observers.ts';

export interface EditedMeeting extends MeetingDetails {
  id: number;
  /** The one that the writer saw. */
  version: number;
  publicAddress: string;
}

/**
 * Changes what a meeting says of itself. Whoever registered to observe is written to when its day, time, place or way to
 * join is not what it was, and when it is not public any more: then their registration ends. Actions raised in minutes that
 * are still a draft are opened on its new day.
 */
export async function editMeeting(
  doing: Doing,
  { id, version, publicAddress, ...details }: EditedMeeting,
): Promise<{ id: number; letters: number } | Declined> {
  const before = await lockedMeeting(doing, id);
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({ ...detailsOf(before) });
  const columns = meetingColumns(details);
  if (isDeclined(columns)) return columns;
  await doing.tx
    .updateTable('meeting')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await followMeeting(doing, { meeting: id, from: before.starts_at, to: columns.starts_at });
  const now = { ...before, ...columns };
  const letters = await tellObservers(doing, before, now, publicAddress);
  const told = letters === 0 ? {} : { observers_written_to: letters };
  if (!now.is_public) await endRegistrations(doing, id);
  await doing.changed({ subject: 'meeting', id, before, after: { ...columns, ...told } });
  return { id, letters };
}

/**
 * Nobody is told of a meeting that is cancelled, was over before and after, or was not theirs to observe. Of one that is
 * not theirs any more they learn that alone.
 */
async function tellObservers(
  doing: Doing,
  before: MeetingRow,
  now: MeetingRow,
  publicAddress: string,
): Promise<number> {
  if (now.cancelled_at !== null || !before.is_public) return 0;
  if (!isToCome(before, doing.at) && !isToCome(now, doing.at)) return 0;
  if (!now.is_public) return writeToObservers(doing, now.id, notPublicLetter(before));
  const moved = whatMoved(before, now);
  if (moved.length === 0) return 0;
  return writeToObservers(doing, now.id, movedLetter({ ...now, publicAddress }, moved));
}
