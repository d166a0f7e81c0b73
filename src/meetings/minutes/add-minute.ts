import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { marksDeclined } from '../../record-text/index.ts';
import { minutesInDraft } from './minutes-in-draft.ts';

export interface NewMinute {
  minutes: number;
  section: number;
  text: string;
}

export interface AddedMinute {
  id: number;
  /** "2.7" */
  number: string;
  meeting: number;
}

/** Writes a paragraph at the end of its section, under the next number: one that was taken out keeps its own. */
export async function addMinute(
  doing: Doing,
  { minutes: id, section, text }: NewMinute,
): Promise<AddedMinute | Declined> {
  const { tx } = doing;
  if (text.trim() === '') return { declined: 'Write the paragraph.', field: 'text' };
  const marks = marksDeclined({ text });
  if (marks !== undefined) return marks;
  const minutes = await minutesInDraft(doing, id);
  if (isDeclined(minutes)) return minutes;
  const there = await tx
    .selectFrom('minute_section')
    .select('section')
    .where('minutes', '=', id)
    .where('section', '=', section)
    .executeTakeFirst();
  if (there === undefined) return notThere;
  const last = await tx
    .selectFrom('minute')
    .select('paragraph')
    .where('minutes', '=', id)
    .where('section', '=', section)
    .orderBy('paragraph', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = { minutes: id, section, paragraph: (last?.paragraph ?? 0) + 1, text: text.trim() };
  const added = await tx.insertInto('minute').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'minute', id: added.id, after: row });
  return { id: added.id, number: `${section}.${row.paragraph}`, meeting: minutes.meeting };
}
