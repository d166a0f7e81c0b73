import type { PublishedDb } from '../../platform/db/published-reader.ts';

/** Every public action, the newest reference first. */
export const publicActions = (db: PublishedDb) =>
  db
    .selectFrom('published.action')
    .selectAll()
    .orderBy('opened_on', 'desc')
    .orderBy('reference', 'desc')
    .execute();
export type ActionListed = Awaited<ReturnType<typeof publicActions>>[number];

/** What an action belongs to, as far as it is public itself. */
export async function surroundingsOf(
  db: PublishedDb,
  {
    meeting,
    inspection,
    supersededBy,
  }: { meeting: number | null; inspection: number | null; supersededBy: number | null },
) {
  const ofMeeting =
    meeting === null
      ? undefined
      : await db
          .selectFrom('published.meeting')
          .select(['slug', 'title', 'starts_at'])
          .where('subject', '=', meeting)
          .executeTakeFirst();
  const minutes =
    ofMeeting === undefined
      ? undefined
      : await db
          .selectFrom('published.minutes')
          .select('slug')
          .where('slug', '=', ofMeeting.slug)
          .executeTakeFirst();
  const ofInspection =
    inspection === null
      ? undefined
      : await db
          .selectFrom('published.inspection')
          .select(['slug', 'title'])
          .where('subject', '=', inspection)
          .executeTakeFirst();
  const successor =
    supersededBy === null
      ? undefined
      : await db
          .selectFrom('published.action')
          .select(['slug', 'reference'])
          .where('subject', '=', supersededBy)
          .executeTakeFirst();
  return { meeting: ofMeeting, minutes, inspection: ofInspection, successor };
}
export type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>;
