export { addAgendaItem } from './arranging/add-agenda-item.ts';
export type { AgendaWords } from './arranging/agenda-words.ts';
export { cancelMeeting } from './arranging/cancel-meeting.ts';
export { createMeeting, type CreatedMeeting } from './arranging/create-meeting.ts';
export type { MeetingDetails } from './arranging/meeting-details.ts';
export { recordAttendance, type Attendee } from './arranging/record-attendance.ts';
export { giveAssurance, type NewAssurance } from './assurance/give-assurance.ts';
export { meetingRows, minutesRows, questionRows } from './content-rows.ts';
export { londonInstant } from './london-time.ts';
export { addMinute, type AddedMinute, type NewMinute } from './minutes/add-minute.ts';
export { addSection } from './minutes/add-section.ts';
export { approveMinutes } from './minutes/approve-minutes.ts';
export { beginMinutes } from './minutes/begin-minutes.ts';
export { circulateMinutes } from './minutes/circulate-minutes.ts';
export { correctMinute } from './minutes/correct-minute.ts';
export { raiseAction, type ActionFromMinute } from './minutes/raise-action.ts';
export { addPaper, type NewPaper } from './papers/add-paper.ts';
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
export { answerQuestion } from './questions/answer-question.ts';
export { askQuestion, type NewQuestion } from './questions/ask-question.ts';
export { assuranceLevels, exemptions, meetingKinds } from './words.ts';
