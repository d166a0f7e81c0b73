export { meetingRows, minutesRows, questionRows } from './content-rows.ts';
export {
  isKeptPrivate,
  meetingContentSchema,
  minutesContentSchema,
  questionContentSchema,
  type KeptPrivate,
  type MeetingContent,
  type MinutesContent,
  type QuestionContent,
} from './public-content.ts';
export { publicMeeting } from './public-meeting.ts';
export { publicMinutes } from './public-minutes.ts';
export { publicQuestion } from './public-question.ts';
