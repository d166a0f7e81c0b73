import { policeDay } from '../platform/clock.ts';
import { publicWords } from '../record-text/index.ts';
import { questionContentSchema, type KeptPrivate, type QuestionContent } from './public-content.ts';
import { nameOf } from './public-minutes.ts';
import type { AgendaItemRow, MeetingRow, QuestionRow } from './rows.ts';

export interface QuestionRows {
  question: QuestionRow;
  meeting: MeetingRow;
  /** The agenda item that it belongs to, if any. */
  agendaItem: Pick<AgendaItemRow, 'part'> | undefined;
}

/** The public content of a question with its answer; one on an item of Part 2 has none. */
export function publicQuestion({
  question,
  meeting,
  agendaItem,
}: QuestionRows): QuestionContent | KeptPrivate {
  if (question.agenda_item !== null && agendaItem?.part !== 1)
    return { private: 'This question belongs to an item of Part 2, so it is private.' };
  const { number, asked_by, answered_at, answer } = question;
  return questionContentSchema.parse({
    slug: `${meeting.slug}-${number}`,
    meeting: nameOf(meeting),
    number,
    askedBy: asked_by,
    asker: asked_by === 'public' && question.publish_asker ? publicWords(question.asker_name) : null,
    words: publicWords(question.text),
    receivedOn: policeDay(Temporal.Instant.from(question.received_at)).toString(),
    answer: answered_at === null ? null : publicWords(answer),
    answeredBy: answered_at === null ? '' : publicWords(question.answered_by),
    answeredOn: answered_at === null ? null : policeDay(Temporal.Instant.from(answered_at)).toString(),
    declinedBecause: publicWords(question.declined_because),
  } satisfies QuestionContent);
}
