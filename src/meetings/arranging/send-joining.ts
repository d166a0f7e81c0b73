import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { timeInWords } from '../london-time.ts';
import { lockedMeeting } from './locked-meeting.ts';
import { writeToObservers } from './write-to-observers.ts';

/** Writes how to join to everybody who registered, each in a letter of their own. */
export async function sendJoining(
  doing: Doing,
  { meeting: id }: { meeting: number },
): Promise<{ letters: number } | Declined> {
  const meeting = await lockedMeeting(doing, id);
  if (meeting === undefined) return notThere;
  if (meeting.cancelled_at !== null) return { declined: 'This meeting is cancelled.' };
  if (meeting.joining === '') return { declined: 'Write down how to join first, in “Change the meeting”.' };
  const letters = await writeToObservers(doing, id, {
    subject: `How to join: ${meeting.title}, ${timeInWords(meeting.starts_at)}`,
    text: `Hello,\n\nYou registered to observe ${meeting.title} on ${timeInWords(meeting.starts_at)} (London time).\n\n${meeting.joining}\n`,
  });
  if (letters === 0) return { declined: 'Nobody has registered yet.' };
  await doing.changed({ subject: 'meeting', id, after: { joining_sent_to: letters } });
  return { letters };
}
