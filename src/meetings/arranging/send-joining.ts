import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { timeInWords } from '../london-time.ts';
import { lockedMeeting } from './locked-meeting.ts';
import { writeToObservers } from './write-to-observers.ts';

/** Writes how to join to everybody who registered, each in a letter of their own; a second time only when that is meant. */
export async function sendJoining(
  doing: Doing,
  { meeting: id, again }: { meeting: number; again: boolean },
): Promise<{ letters: number } | Declined> {
  const meeting = await lockedMeeting(doing, id);
  if (meeting === undefined) return notThere;
  if (meeting.cancelled_at !== null) return { declined: 'This meeting is cancelled.' };
  if (!meeting.is_public) return { declined: 'This meeting is not public: nobody is sent how to join it.' };
  if (meeting.joining === '') return { declined: 'Write down how to join first, in “Change the meeting”.' };
  if (meeting.joining_sent_at !== null && !again)
    return {
      declined: `${joiningSent(meeting)} Tick the box to send it to everybody again.`,
      field: 'again',
    };
  const letters = await writeToObservers(doing, id, {
    subject: `How to join: ${meeting.title}, ${timeInWords(meeting.starts_at)}`,
    text: `Hello,\n\nYou registered to observe ${meeting.title} on ${timeInWords(meeting.starts_at)} (London time).\n\n${meeting.joining}\n`,
  });
  if (letters === 0) return { declined: 'Nobody has registered yet.' };
  await doing.tx
    .updateTable('meeting')
    .set({ joining_sent_at: doing.at.toString(), joining_sent_to: letters })
    .where('id', '=', id)
    .execute();
  await doing.changed({ subject: 'meeting', id, after: { joining_sent_to: letters } });
  return { letters };
}

/** When it was last sent and to how many; '' when it never was. */
export const joiningSent = ({
  joining_sent_at: at,
  joining_sent_to: to,
}: {
  joining_sent_at: string | null;
  joining_sent_to: number | null;
}): string =>
  at === null
    ? ''
    : `How to join was last sent ${timeInWords(at)} (London), to ${to} ${to === 1 ? 'person' : 'people'}.`;
