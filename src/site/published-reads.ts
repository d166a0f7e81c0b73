import { sql } from 'kysely';
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

/** Enough to know whether anything was published, withdrawn, or came to its instant since: and the day in London. */
export const publicationMark = async (db: PublishedDb): Promise<{ mark: string; today: string }> => {
  const { rows } = await sql<{ mark: string; today: string }>`
    select concat_ws('.',
      (select max(id) from published.edition),
      (select max(id) from published.round),
      (select count(*) from published.withdrawal),
      (select concat(count(*), '-', sum(version), '-', max(published_at)) from published.record),
      (select count(*) from published.record_withdrawal),
      (select concat(count(*) filter (where registration_is_open), '-', count(*) filter (where questions_are_open))
        from published.meeting),
      (now() at time zone 'Europe/London')::date) as mark,
      (now() at time zone 'Europe/London')::date::text as today`.execute(db as never);
  const [row] = rows;
  if (row === undefined) throw new Error('a query without a from gives one row');
  return row;
};
