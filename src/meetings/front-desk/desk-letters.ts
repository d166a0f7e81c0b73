import type { Letter } from '../../platform/mail/index.ts';
import { plainWords } from '../../record-text/index.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingContent } from '../public-content.ts';

const about = ({ title, startsAt }: MeetingContent): string =>
  `${plainWords(title)}, ${timeInWords(startsAt)} (London time)`;

const notMe = 'If this was not you, somebody gave your address by mistake: you need do nothing.';

/** That a registration arrived. Nothing that the sender typed stands in it: the address may be somebody else's. */
export const registeredLetter = (to: string, meeting: MeetingContent, address: string): Letter => ({
  to,
  subject: `You are registered to observe: ${plainWords(meeting.title)}`,
  text: `You are registered to observe:\n\n${about(meeting)}\n${address}/meetings/${meeting.slug}\n\nWe write to you before the meeting with how to join.\n\n${notMe}\n`,
});

/** That a question arrived. */
export const questionLetter = (to: string, meeting: MeetingContent, address: string): Letter => ({
  to,
  subject: `Your question arrived: ${plainWords(meeting.title)}`,
  text: `Your question for the chief constable arrived, for:\n\n${about(meeting)}\n${address}/meetings/${meeting.slug}\n\nQuestions that are answered are published there.\n\n${notMe}\n`,
});
