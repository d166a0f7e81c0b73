import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { inOrder } from '../agenda-order.ts';

export interface Move {
  id: number;
  to: 'up' | 'down';
}

/** Moves an item one place up or down within its part. */
export async function moveAgendaItem(
  doing: Doing,
  { id, to }: Move,
): Promise<{ meeting: number } | Declined> {
  const { tx } = doing;
  const found = await tx.selectFrom('agenda_item').select('meeting').where('id', '=', id).executeTakeFirst();
  if (found === undefined) return notThere;
  const { meeting } = found;
  await tx.selectFrom('meeting').select('id').where('id', '=', meeting).forUpdate().execute();
  const agenda = inOrder(
    await tx.selectFrom('agenda_item').selectAll().where('meeting', '=', meeting).execute(),
  );
  const at = agenda.findIndex((one) => one.id === id);
  const moved = agenda[at];
  const neighbour = agenda[to === 'up' ? at - 1 : at + 1];
  if (moved === undefined) return notThere;
  if (neighbour?.part !== moved.part) {
    return { declined: `“${moved.title}” is already the ${to === 'up' ? 'first' : 'last'} of its part.` };
  }
  for (const [one, position] of [
    [moved, neighbour.position],
    [neighbour, moved.position],
  ] as const) {
    await tx.updateTable('agenda_item').set({ position }).where('id', '=', one.id).execute();
    await doing.changed({
      subject: 'agenda_item',
      id: one.id,
      before: { position: one.position },
      after: { position },
    });
  }
  return { meeting };
}
