import type { PublishedDb } from '../platform/db/published-reader.ts';

/** The terms of an edition, in alphabetical order whatever their capitals. */
export const termsIn = (db: PublishedDb, edition: number) =>
  db
    .selectFrom('published.term')
    .select(['slug', 'term', 'meaning', 'source'])
    .where('edition', '=', edition)
    .orderBy(({ fn }) => fn<string>('lower', ['term']))
    .execute();
