import type { Letter } from '../../platform/mail/index.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingRow } from '../rows.ts';
import type { Moved } from './what-moved.ts';

/** What a letter to those who observe says the meeting is, and where its public page is. */
export interface ToldMeeting extends Pick<MeetingRow, 'slug' | 'title' | 'starts_at' | 'contact'> {
  /** Of the public site, without a trailing slash. */
  publicAddress: string;
}

type Words = Omit<Letter, 'to'>;

/** That something changed: what it was, and what it is now. */
export const movedLetter = (meeting: ToldMeeting, moved: readonly Moved[]): Words => ({
  subject: `Changed: ${meeting.title}, ${timeInWords(meeting.starts_at)}`,
  text: letterOf(
    `The meeting that you registered to observe has changed: ${meeting.title}.`,
    ...moved.map(({ what, before, now }) => `${what}\nBefore: ${before}\nNow: ${now}`),
    'You are still registered and need do nothing.',
    ...ends(meeting),
  ),
});

/** That it does not take place, and why. */
export const cancelledLetter = (meeting: ToldMeeting, because: string): Words => ({
  subject: `Cancelled: ${meeting.title}, ${timeInWords(meeting.starts_at)}`,
  text: letterOf(
    'The meeting that you registered to observe is cancelled. It does not take place.',
    about(meeting),
    `Why: ${because}`,
    ...ends(meeting),
  ),
});

/** That nobody of the public may be there: of the meeting as they knew it, and nothing that was said of it since. */
export const notPublicLetter = (meeting: Pick<MeetingRow, 'title' | 'starts_at' | 'contact'>): Words => ({
  subject: `Not held in public: ${meeting.title}, ${timeInWords(meeting.starts_at)}`,
  text: letterOf(
    'The meeting that you registered to observe will not be held in public.',
    about(meeting),
    'Your registration has ended, and you need do nothing.',
    ...asks(meeting),
  ),
});

/** That it takes place although it was cancelled. */
export const reinstatedLetter = (meeting: ToldMeeting, place: string): Words => ({
  subject: `Not cancelled after all: ${meeting.title}, ${timeInWords(meeting.starts_at)}`,
  text: letterOf(
    'We wrote to you that this meeting is cancelled. It takes place after all.',
    place === '' ? about(meeting) : `${about(meeting)}\n${place}`,
    'You are still registered and need do nothing. If a way to join was sent to you, it holds.',
    ...ends(meeting),
  ),
});

const about = ({ title, starts_at }: Pick<ToldMeeting, 'title' | 'starts_at'>): string =>
  `${title}\n${timeInWords(starts_at)} (London time)`;

/** The public page follows later: it says so only once somebody has published it again. */
const ends = ({ contact, publicAddress, slug }: ToldMeeting): string[] => [
  ...asks({ contact }),
  `The page of the meeting, which says this a little later:\n${publicAddress}/meetings/${slug}`,
];

const asks = ({ contact }: Pick<ToldMeeting, 'contact'>): string[] =>
  contact === '' ? [] : [`If you want to ask something: ${contact}`];

const letterOf = (...paragraphs: readonly string[]): string => `Hello,\n\n${paragraphs.join('\n\n')}\n`;
