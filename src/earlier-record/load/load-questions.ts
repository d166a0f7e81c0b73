import { answerQuestion, askQuestion, londonInstant } from '../../meetings/index.ts';
import type { EarlierQuestion } from '../question-schema.ts';
import type { Desk, Shown } from './desk.ts';
import { placeIn, type LoadedMeeting } from './load-meeting.ts';

/**
 * What was asked at a meeting, when it began, and what was answered: then too, or at noon of the day that is given.
 * Gives what was public: the questions of a meeting in public.
 */
export async function loadQuestions(desk: Desk, meeting: LoadedMeeting): Promise<Shown[]> {
  const { questions, public: isPublic } = meeting.written.value;
  const asked: Shown[] = [];
  for (const [at, question] of questions.entries()) {
    const place = placeIn(meeting.written)('questions', at);
    const words = {
      meeting: meeting.id,
      text: question.text,
      askedBy: question.asked_by,
      askerName: '',
      publishAsker: false,
      agendaItem: null,
      due: '',
    };
    const { id } = await desk.act(
      place,
      'ask questions',
      (doing) => askQuestion(doing, words),
      meeting.startsAt,
    );
    const { answer, answered_by: answeredBy } = question;
    if (answer !== undefined && answeredBy !== undefined)
      await desk.act(
        place,
        'answer questions',
        (doing) => answerQuestion(doing, { id, version: 1, answer, answeredBy }),
        answeredAt(question, meeting),
      );
    asked.push({ kind: 'question', subject: id, place });
  }
  return isPublic ? asked : [];
}

/** There is a noon on every day. */
const answeredAt = ({ answered }: EarlierQuestion, { startsAt }: LoadedMeeting): Temporal.Instant =>
  (answered === undefined ? undefined : londonInstant({ day: answered, time: '12:00' })) ?? startsAt;
