import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { notBegun } from '../not-begun.ts';
import { marksDeclined } from '../../record-text/index.ts';
import type { AssuranceLevel } from '../words.ts';

export interface NewAssurance {
  agendaItem: number;
  level: AssuranceLevel;
  reason: string;
}

/** Says after an item how far the office-holder is assured, and why. A later word is a new row; the last one counts. */
export async function giveAssurance(
  doing: Doing,
  { agendaItem, level, reason }: NewAssurance,
): Promise<{ meeting: number } | Declined> {
  const { tx, actor, at } = doing;
  const found = await tx
    .selectFrom('agenda_item')
    .select('meeting')
    .where('id', '=', agendaItem)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (found === undefined) return notThere;
  const early = await notBegun(doing, found.meeting);
  if (early !== undefined) return early;
  if (reason.trim() === '') return { declined: 'Give the reason.', field: 'reason' };
  const marks = marksDeclined({ reason });
  if (marks !== undefined) return marks;
  const row = {
    agenda_item: agendaItem,
    level,
    reason: reason.trim(),
    given_by: actor.person,
    given_at: at.toString(),
  };
  const { id } = await tx.insertInto('assurance').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'assurance', id, after: row });
  return { meeting: found.meeting };
}
