import type { PublishedDb } from '../platform/db/published-reader.ts';

/** The newest releases of data, newest first, with what each brought and revised. */
export async function newReleases(db: PublishedDb) {
  const releases = await db
    .selectFrom('published.release')
    .select(['id', 'name', 'received_at', 'generated'])
    .orderBy('id', 'desc')
    .limit(5)
    .execute();
  if (releases.length === 0) return [];
  const ids = releases.map(({ id }) => id);
  const brought = await db
    .selectFrom('published.release_file')
    .select(['release', ({ fn }) => fn.min('month').as('first'), ({ fn }) => fn.max('month').as('last')])
    .where('release', 'in', ids)
    .groupBy('release')
    .execute();
  const revised = await db
    .selectFrom('published.revision')
    .select(['release', ({ fn }) => fn.countAll<number>().as('months')])
    .where('release', 'in', ids)
    .groupBy('release')
    .execute();
  return releases.map((release) => ({
    ...release,
    months: brought.find((row) => row.release === release.id),
    revisedMonths: revised.find((row) => row.release === release.id)?.months ?? 0,
  }));
}

export type NewRelease = Awaited<ReturnType<typeof newReleases>>[number];
