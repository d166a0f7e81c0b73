import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';

/** Takes an item off the agenda; the row stays. An item that is minuted was taken, so it cannot be removed. */
export async function removeAgendaItem(
  doing: Doing,
  { id, version }: { id: number; version: number },
): Promise<{ meeting: number } | Declined> {
  const { tx } = doing;
  const before = await tx
    .selectFrom('agenda_item')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({});
  const minuted = await tx
    .selectFrom('minute_section')
    .select('section')
    .where('agenda_item', '=', id)
    .executeTakeFirst();
  if (minuted !== undefined) return { declined: 'This item has minutes, so it stays on the agenda.' };
  const after = { removed_at: doing.at.toString(), version: version + 1 };
  await tx.updateTable('agenda_item').set(after).where('id', '=', id).execute();
  await doing.changed({ subject: 'agenda_item', id, before, after });
  return { meeting: before.meeting };
}
