import type { Selectable } from 'kysely';
import type { PublishedSchema } from '../../../db/schema.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';

export type Revision = Selectable<PublishedSchema['published.revision']>;
export type ReleaseFile = Selectable<PublishedSchema['published.release_file']>;
export type Release = Selectable<PublishedSchema['published.release']>;

/** Which sources, in which releases. */
interface Bases {
  sources: readonly string[];
  releases: readonly number[];
}

/** What newer releases changed in months that were held before, newest first. */
export function revisionsOf(db: PublishedDb, { sources, releases }: Bases): Promise<Revision[]> {
  if (releases.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('published.revision')
    .selectAll()
    .where('source', 'in', sources)
    .where('release', 'in', releases)
    .orderBy('release', 'desc')
    .orderBy('month', 'desc')
    .execute();
}

/** These releases, oldest first. */
export function releasesOf(db: PublishedDb, { releases }: Bases): Promise<Release[]> {
  if (releases.length === 0) return Promise.resolve([]);
  return db.selectFrom('published.release').selectAll().where('id', 'in', releases).orderBy('id').execute();
}

/** The file that stands for each month of each source among these releases, oldest month first. */
export async function filesOf(db: PublishedDb, { sources, releases }: Bases): Promise<ReleaseFile[]> {
  if (releases.length === 0) return [];
  const files = await db
    .selectFrom('published.release_file')
    .selectAll()
    .where('source', 'in', sources)
    .where('release', 'in', releases)
    .orderBy('month')
    .orderBy('id')
    .execute();
  const standing = new Map(files.map((file) => [`${file.source} ${file.month}`, file]));
  return [...standing.values()];
}

export interface PlanMeasure {
  priority: string;
  title: string;
  measure: string;
}

/** Which measures show how each priority of the plan is doing, in the order of the plan. */
export function planMeasuresIn(db: PublishedDb, edition: number): Promise<PlanMeasure[]> {
  return db
    .selectFrom('published.priority_measure as chosen')
    .innerJoin('published.priority as priority', (join) =>
      join.onRef('priority.edition', '=', 'chosen.edition').onRef('priority.id', '=', 'chosen.priority'),
    )
    .select(['priority.id as priority', 'priority.title', 'chosen.measure'])
    .where('chosen.edition', '=', edition)
    .orderBy('priority.position')
    .orderBy('chosen.position')
    .execute();
}

/** The public note that a withdrawn round leaves; undefined when it was not withdrawn. */
export const withdrawalOf = (db: PublishedDb, round: number) =>
  db
    .selectFrom('published.withdrawal')
    .selectAll()
    .where('kind', '=', 'round')
    .where('subject', '=', round)
    .executeTakeFirst();

/** For each measure, the areas inside the force that have readings of it. */
export function areasWithReadings(
  db: PublishedDb,
  round: number,
  force: string,
): Promise<{ measure: string; area: string }[]> {
  return db
    .selectFrom('published.reading_series')
    .select(['measure', 'area'])
    .where('round', '=', round)
    .where('dimension', '=', '')
    .where('area', '!=', force)
    .execute();
}
