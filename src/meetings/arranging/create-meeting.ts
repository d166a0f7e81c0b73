import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { shortSlugOf } from '../../platform/slug-of.ts';
import { meetingColumns, type MeetingDetails } from './meeting-details.ts';

export interface CreatedMeeting {
  id: number;
  slug: string;
}

/** Puts a meeting into the record, with an address that it keeps whatever its title becomes. Nothing of it is public. */
export async function createMeeting(
  doing: Doing,
  details: MeetingDetails,
): Promise<CreatedMeeting | Declined> {
  const columns = meetingColumns(details);
  if (isDeclined(columns)) return columns;
  const slug = await freeSlug(doing, shortSlugOf(`${details.startsOn} ${columns.title}`));
  const row = { ...columns, slug };
  const { id } = await doing.tx.insertInto('meeting').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'meeting', id, after: row });
  return { id, slug };
}

/** The address wanted, or the next one that nobody has: `…-2`, `…-3`. */
async function freeSlug({ tx }: Doing, wanted: string): Promise<string> {
  const taken = new Set(
    (await tx.selectFrom('meeting').select('slug').where('slug', 'like', `${wanted}%`).execute()).map(
      ({ slug }) => slug,
    ),
  );
  let slug = wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}
