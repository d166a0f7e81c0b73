import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { agendaColumns, agendaWordsOf, type AgendaWords } from './agenda-words.ts';

/** Changes an agenda item. Minutes are kept by part, so one that is already minuted stays in its part. */
export async function editAgendaItem(
  doing: Doing,
  { id, version, ...words }: AgendaWords & { id: number; version: number },
): Promise<{ meeting: number } | Declined> {
  const { tx } = doing;
  const before = await tx
    .selectFrom('agenda_item')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({ ...agendaWordsOf(before) });
  const columns = agendaColumns(words);
  if (isDeclined(columns)) return columns;
  if (columns.part !== before.part && (await isMinuted(doing, id)))
    return { declined: `Its minutes stand in Part ${before.part}, so the item stays there.`, field: 'part' };
  const saved = await tx
    .updateTable('agenda_item')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  await doing.changed({ subject: 'agenda_item', id, before, after: columns });
  return { meeting: before.meeting };
}

async function isMinuted({ tx }: Doing, id: number): Promise<boolean> {
  const section = await tx
    .selectFrom('minute_section')
    .select('section')
    .where('agenda_item', '=', id)
    .executeTakeFirst();
  return section !== undefined;
}
