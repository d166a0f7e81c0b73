import type { Declined, Doing } from '../audit/index.ts';
import { policeDay } from '../platform/clock.ts';
import { slugOf } from '../platform/slug-of.ts';
import { inspectionColumns, inspectionFault, type InspectionSaid } from './inspection-said.ts';

/** Enters a report; its address is made of its year and title. */
export async function recordInspection(
  doing: Doing,
  said: InspectionSaid,
): Promise<{ id: number; slug: string } | Declined> {
  const fault = inspectionFault(said, policeDay(doing.at));
  if (fault !== undefined) return fault;
  const slug = slugOf(`${said.publishedOn.slice(0, 4)} ${said.title}`);
  const taken = await doing.tx
    .selectFrom('inspection')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (taken !== undefined)
    return { declined: 'There is a report of this title from this year already.', field: 'title' };
  const row = { slug, ...inspectionColumns(said) };
  const { id } = await doing.tx
    .insertInto('inspection')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow();
  await doing.changed({ subject: 'inspection', id, after: row });
  return { id, slug };
}
