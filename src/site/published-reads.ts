import type { PublishedDb } from '../platform/db/published-reader.ts';

/** The newest published edition of the body folder, with the body's name, colours and contact in `details`. */
export const latestEdition = (db: PublishedDb) =>
  db.selectFrom('published.edition').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();

/** The newest published round of readings, under whichever edition it was made. */
export const latestRound = (db: PublishedDb) =>
  db.selectFrom('published.round').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();

/** What each measure of a round rests on: first and last month, and whether its records are generated. */
export const computationsOf = (db: PublishedDb, round: number) =>
  db
    .selectFrom('published.computation')
    .select(['measure', 'provenance', 'first_month', 'last_month'])
    .where('round', '=', round)
    .execute();

/** Enough to know whether anything was published or withdrawn since. */
export const publicationMark = async (db: PublishedDb): Promise<string> => {
  const [edition, round, withdrawals] = await Promise.all([
    db
      .selectFrom('published.edition')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst(),
    db
      .selectFrom('published.round')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst(),
    db
      .selectFrom('published.withdrawal')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirst(),
  ]);
  return `${edition?.id ?? 0}.${round?.id ?? 0}.${withdrawals?.n ?? 0}`;
};
