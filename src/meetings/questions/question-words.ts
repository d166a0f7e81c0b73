import { may } from '../../accounts/index.ts';
import type { Declined, Doing } from '../../audit/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { marksDeclined } from '../../record-text/index.ts';

export interface QuestionWords {
  text: string;
  /** The item that it is about; null for a question to the meeting as a whole. */
  agendaItem: number | null;
  /** The day by which the answer is wanted, or ''. */
  due: string;
}

/** What is wrong with a question, or undefined. A day that it had before may have passed meanwhile. */
export async function questionDeclined(
  { tx, actor, at }: Doing,
  meeting: number,
  { text, agendaItem, due }: QuestionWords,
  dueBefore = '',
): Promise<Declined | undefined> {
  if (text.trim() === '') return { declined: 'Write the question.', field: 'text' };
  const marks = marksDeclined({ text });
  if (marks !== undefined) return marks;
  if (due !== '' && due !== dueBefore && Temporal.PlainDate.compare(due, policeDay(at)) < 0)
    return {
      declined: 'This day has passed: enter one that is still to come, or leave it empty.',
      field: 'due',
    };
  if (agendaItem === null) return undefined;
  const found = await tx
    .selectFrom('agenda_item')
    .select('part')
    .where('id', '=', agendaItem)
    .where('meeting', '=', meeting)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  const isHidden = found?.part === 2 && !may(actor, 'see part 2');
  return found === undefined || isHidden
    ? { declined: 'Choose an item of this agenda.', field: 'agendaItem' }
    : undefined;
}
