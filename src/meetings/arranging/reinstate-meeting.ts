import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { isToCome } from './is-to-come.ts';
import { lockedMeeting } from './locked-meeting.ts';
import { reinstatedLetter } from './observer-letters.ts';
import { writeToObservers } from './write-to-observers.ts';

/** Undoes the cancelling of a meeting; everybody who registered is written to again. */
export async function reinstateMeeting(
  doing: Doing,
  { id, version, publicAddress }: { id: number; version: number; publicAddress: string },
): Promise<{ id: number; letters: number } | Declined> {
  const meeting = await lockedMeeting(doing, id);
  if (meeting === undefined) return notThere;
  if (meeting.cancelled_at === null) return { declined: 'This meeting is not cancelled.' };
  if (meeting.version !== version) return changedMeanwhile({});
  const after = { cancelled_at: null, cancelled_because: '' };
  await doing.tx
    .updateTable('meeting')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const letters =
    meeting.is_public && isToCome(meeting, doing.at)
      ? await writeToObservers(doing, id, reinstatedLetter({ ...meeting, publicAddress }, meeting.place))
      : 0;
  const { cancelled_at, cancelled_because } = meeting;
  await doing.changed({
    subject: 'meeting',
    id,
    before: { cancelled_at, cancelled_because },
    after: { ...after, observers_written_to: letters },
  });
  return { id, letters };
}
