import { may } from '../../accounts/index.ts';
import type { Doing } from '../../audit/index.ts';
import type { QuestionRow } from '../rows.ts';

/** The question of this id, if this actor may see it: one on a private item is there only for those who see Part 2. */
export async function questionThere({ tx, actor }: Doing, id: number): Promise<QuestionRow | undefined> {
  if (!may(actor, 'see questions')) return undefined;
  const found = await tx
    .selectFrom('question')
    .leftJoin('agenda_item', 'agenda_item.id', 'question.agenda_item')
    .selectAll('question')
    .select('agenda_item.part')
    .where('question.id', '=', id)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { part, ...question } = found;
  return part === 2 && !may(actor, 'see part 2') ? undefined : question;
}
