import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { linesDeclined } from '../../record-text/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { isToCome } from './is-to-come.ts';
import { lockedMeeting } from './locked-meeting.ts';
import { cancelledLetter } from './observer-letters.ts';
import { writeToObservers } from './write-to-observers.ts';

export interface Cancellation {
  id: number;
  version: number;
  /** Told to those who registered, and in public once the meeting is published again. */
  because: string;
  publicAddress: string;
}

/**
 * Cancels a meeting: it stays in the record, its front desk is closed from this moment, and everybody who registered is
 * written to.
 */
export async function cancelMeeting(
  doing: Doing,
  { id, version, because, publicAddress }: Cancellation,
): Promise<{ id: number; letters: number } | Declined> {
  const meeting = await lockedMeeting(doing, id);
  if (meeting === undefined) return notThere;
  if (meeting.cancelled_at !== null) return { declined: 'This meeting is already cancelled.' };
  if (meeting.version !== version) return changedMeanwhile({});
  const lines = linesDeclined({ because });
  if (lines !== undefined) return lines;
  if (because.trim() === '') return { declined: 'Say why it is cancelled.', field: 'because' };
  const after = { cancelled_at: doing.at.toString(), cancelled_because: because.trim() };
  await doing.tx
    .updateTable('meeting')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const letters =
    meeting.is_public && isToCome(meeting, doing.at)
      ? await writeToObservers(
          doing,
          id,
          cancelledLetter({ ...meeting, publicAddress }, after.cancelled_because),
        )
      : 0;
  await doing.changed({
    subject: 'meeting',
    id,
    before: { cancelled_at: null },
    after: { ...after, observers_written_to: letters },
  });
  return { id, letters };
}
