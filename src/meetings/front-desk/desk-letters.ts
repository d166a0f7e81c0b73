import type { Letter } from '../../platform/mail/index.ts';
import { plainWords, shortened } from '../../record-text/index.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingContent } from '../public-content.ts';

/** What is written to whoever sent something in; to which address, the desk knows. */
export type Receipt = Omit<Letter, 'to'>;

/** One line, and never so long that a letter could not be written. */
const titleOf = ({ title }: MeetingContent): string => shortened(plainWords(title), 300);

const about = (meeting: MeetingContent, address: string): string =>
  `${titleOf(meeting)}, ${timeInWords(meeting.startsAt)} (London time)\n${address}/meetings/${meeting.slug}`;

const notMe = 'If this was not you, somebody gave your address by mistake:';

/** That a registration arrived. Nothing that the sender typed stands in it: the address may be somebody else's. */
export const registeredLetter = (meeting: MeetingContent, address: string, token: string): Receipt => ({
  subject: `You are registered to observe: ${titleOf(meeting)}`,
  text: `You are registered to observe:

${about(meeting, address)}

We write to you before the meeting with how to join.

If you cannot come, you can withdraw here until the meeting begins:
${address}/meetings/${meeting.slug}/registration/withdrawal/${token}

${notMe} you need do nothing, or can withdraw in the same way.
`,
});

/** That a question arrived. */
export const questionLetter = (meeting: MeetingContent, address: string): Receipt => ({
  subject: `Your question arrived: ${titleOf(meeting)}`,
  text: `Your question for the chief constable arrived, for:

${about(meeting, address)}

Questions that are answered are published there.

${notMe} you need do nothing.
`,
});
