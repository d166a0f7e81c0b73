import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { inOrder } from '../agenda-order.ts';

/**
 * Begins the minutes of one part: a section for each item of that part, numbered as on the agenda, so that 2.7 is about
 * item 2 whichever part it is in.
 */
export async function beginMinutes(
  doing: Doing,
  { meeting, part }: { meeting: number; part: 1 | 2 },
): Promise<{ id: number; meeting: number } | Declined> {
  const { tx } = doing;
  const there = await tx
    .selectFrom('meeting')
    .select('id')
    .where('id', '=', meeting)
    .forUpdate()
    .executeTakeFirst();
  if (there === undefined) return notThere;
  const begun = await tx
    .selectFrom('minutes')
    .select('id')
    .where('meeting', '=', meeting)
    .where('part', '=', part)
    .executeTakeFirst();
  if (begun !== undefined) return { declined: `The minutes of Part ${part} are already begun.` };
  const agenda = inOrder(
    await tx.selectFrom('agenda_item').selectAll().where('meeting', '=', meeting).execute(),
  ).filter((one) => one.part === part);
  if (agenda.length === 0) return { declined: `There is no item of Part ${part} on the agenda.` };
  const { id } = await tx
    .insertInto('minutes')
    .values({ meeting, part })
    .returning('id')
    .executeTakeFirstOrThrow();
  const sections = agenda.map((one) => ({
    minutes: id,
    section: one.number,
    title: one.title,
    agenda_item: one.id,
  }));
  await tx.insertInto('minute_section').values(sections).execute();
  await doing.changed({ subject: 'minutes', id, after: { meeting, part, sections } });
  return { id, meeting };
}
