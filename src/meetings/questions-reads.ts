import { may, type Actor } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';
import type { QuestionRow } from './rows.ts';

export interface QuestionOnSheet extends QuestionRow {
  isPrivate: boolean;
}

/** The questions of a meeting that an actor may see, in the order of their numbers; addresses only for the office that answers letters. */
export async function questionsFor(actor: Actor, db: Records, meeting: number): Promise<QuestionOnSheet[]> {
  if (!may(actor, 'see meetings')) return [];
  const rows = await db
    .selectFrom('question')
    .leftJoin('agenda_item', 'agenda_item.id', 'question.agenda_item')
    .selectAll('question')
    .select('agenda_item.part')
    .where('question.meeting', '=', meeting)
    .orderBy('question.number')
    .execute();
  return rows
    .filter(({ part }) => part !== 2 || may(actor, 'see part 2'))
    .map(({ part, ...question }) => ({
      ...question,
      ...(may(actor, 'see observers') ? {} : { asker_name: '', asker_email: '' }),
      isPrivate: part === 2,
    }));
}
