import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { agendaColumns, type AgendaWords } from './agenda-words.ts';

/** Puts an item at the end of its part of the agenda. */
export async function addAgendaItem(
  doing: Doing,
  { meeting, ...words }: AgendaWords & { meeting: number },
): Promise<{ id: number } | Declined> {
  const columns = agendaColumns(words);
  if (isDeclined(columns)) return columns;
  const { tx } = doing;
  const there = await tx
    .selectFrom('meeting')
    .select('id')
    .where('id', '=', meeting)
    .forUpdate()
    .executeTakeFirst();
  if (there === undefined) return notThere;
  const last = await tx
    .selectFrom('agenda_item')
    .select('position')
    .where('meeting', '=', meeting)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = { ...columns, meeting, position: (last?.position ?? 0) + 1 };
  const { id } = await tx.insertInto('agenda_item').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'agenda_item', id, after: row });
  return { id };
}
