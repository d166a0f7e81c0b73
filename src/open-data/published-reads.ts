import type { PublishedDb } from '../platform/db/published-reader.ts';

/** The areas of an edition in order. */
export const areasOfEdition = (db: PublishedDb, edition: number) =>
  db
    .selectFrom('published.area')
    .select(['code', 'name', 'kind', 'parent'])
    .where('edition', '=', edition)
    .orderBy('position')
    .execute();

/** Residents of areas and groups by date, with the source of each. */
export const populationsOfEdition = (db: PublishedDb, edition: number) =>
  db
    .selectFrom('published.population')
    .select(['area', 'as_at', 'dimension', 'category', 'residents', 'source'])
    .where('edition', '=', edition)
    .orderBy('area')
    .orderBy('dimension')
    .orderBy('category')
    .orderBy('as_at')
    .execute();
