import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { linesDeclined } from '../../record-text/index.ts';
import type { AskedBy } from '../words.ts';
import { questionDeclined, type QuestionWords } from './question-words.ts';

export interface NewQuestion extends QuestionWords {
  meeting: number;
  askedBy: AskedBy;
  /** Of a member of the public who asked by letter or in the room; never published without their wish. */
  askerName: string;
  publishAsker: boolean;
}

/** Puts a question to the chief constable, under the next number of its meeting. */
export async function askQuestion(
  doing: Doing,
  { meeting, askedBy, askerName, publishAsker, ...words }: NewQuestion,
): Promise<{ id: number; number: number; meeting: number } | Declined> {
  const { tx } = doing;
  const there = await tx
    .selectFrom('meeting')
    .select('id')
    .where('id', '=', meeting)
    .forUpdate()
    .executeTakeFirst();
  if (there === undefined) return notThere;
  const declined = linesDeclined({ askerName }) ?? (await questionDeclined(doing, meeting, words));
  if (declined !== undefined) return declined;
  const last = await tx
    .selectFrom('question')
    .select('number')
    .where('meeting', '=', meeting)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    meeting,
    number: (last?.number ?? 0) + 1,
    agenda_item: words.agendaItem,
    asked_by: askedBy,
    asker_name: askedBy === 'public' ? askerName.trim() : '',
    publish_asker: askedBy === 'public' && publishAsker,
    text: words.text.trim(),
    due: words.due === '' ? null : words.due,
    received_at: doing.at.toString(),
  };
  const { id } = await tx.insertInto('question').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'question', id, after: row });
  return { id, number: row.number, meeting };
}
