import type { PublishedDb } from '../platform/db/published-reader.ts';

/** Every published release, newest first. */
export const releasesIn = (db: PublishedDb) =>
  db.selectFrom('published.release').selectAll().orderBy('id', 'desc').execute();

/** One release with its files in order of source and month, and what it revised; undefined when it is not public. */
export async function releaseById(db: PublishedDb, id: number) {
  const release = await db
    .selectFrom('published.release')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (release === undefined) return undefined;
  const files = await db
    .selectFrom('published.release_file')
    .selectAll()
    .where('release', '=', id)
    .orderBy('source')
    .orderBy('month')
    .execute();
  const revisions = await db
    .selectFrom('published.revision')
    .selectAll()
    .where('release', '=', id)
    .orderBy('source')
    .orderBy('month')
    .execute();
  return { ...release, files, revisions };
}

export type PublishedRelease = NonNullable<Awaited<ReturnType<typeof releaseById>>>;

/** For each release: its sources, first and last month, files and rows. */
export const releaseSpans = (db: PublishedDb) =>
  db
    .selectFrom('published.release_file')
    .select(({ fn }) => [
      'release',
      'source',
      fn.min('month').as('first'),
      fn.max('month').as('last'),
      fn.countAll<number>().as('files'),
      fn.sum<number>('rows').as('rows'),
    ])
    .groupBy(['release', 'source'])
    .orderBy('source')
    .execute();
