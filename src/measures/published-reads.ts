import type { PublishedDb } from '../platform/db/published-reader.ts';
import { measureDefinition, type MeasureDefinition } from './definitions/measure-definition.ts';
import type { Area, Figures, Observation, PublishedRound } from './figures.ts';
import { trendRulesOf } from './published-rules.ts';
import type { Month } from './readings/month.ts';
import type { SeriesOfMeasure } from './readings/series-of-measure.ts';
import { parseReconciliation, type Reconciliation } from './reconciliation.ts';
import { seriesOfRow } from './series-of-row.ts';

export {
  areaOf,
  measureOf,
  observationsOf,
  type Area,
  type Computation,
  type Figures,
  type Observation,
  type Population,
  type PublishedRound,
} from './figures.ts';

/** The newest published round; undefined before the first. */
export const currentRound = (db: PublishedDb): Promise<PublishedRound | undefined> =>
  db.selectFrom('published.round').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();

/** A published round by its number: permanent addresses name it. */
export const roundById = (db: PublishedDb, id: number): Promise<PublishedRound | undefined> =>
  db.selectFrom('published.round').selectAll().where('id', '=', id).executeTakeFirst();

/** The measures of an edition, in the order of its catalogue. */
export async function measuresIn(db: PublishedDb, edition: number): Promise<MeasureDefinition[]> {
  const rows = await db
    .selectFrom('published.measure')
    .select('definition')
    .where('edition', '=', edition)
    .orderBy('position')
    .execute();
  return rows.map(({ definition }) => measureDefinition.parse(definition));
}

/** What others reported, in the order of the files; of one measure, or of all. */
export function observationsIn(db: PublishedDb, edition: number, measure?: string): Promise<Observation[]> {
  const all = db.selectFrom('published.observation').selectAll().where('edition', '=', edition);
  const some = measure === undefined ? all : all.where('measure', '=', measure);
  return some.orderBy('position').execute();
}

/** Everything small about a round (the newest, unless told which); undefined when there is none. */
export async function loadFigures(db: PublishedDb, number?: number): Promise<Figures | undefined> {
  const round = number === undefined ? await currentRound(db) : await roundById(db, number);
  if (round === undefined) return undefined;
  const { edition } = round;
  const body = await db
    .selectFrom('published.edition')
    .select(['body_id as id', 'body_name as name', 'details'])
    .where('id', '=', edition)
    .executeTakeFirst();
  if (body === undefined) return undefined;
  const computations = await db
    .selectFrom('published.computation')
    .selectAll()
    .where('round', '=', round.id)
    .execute();
  const reconciliation = parseReconciliation(round.reconciliation);
  const areas = [...(await areasIn(db, edition)), ...foundAreas(reconciliation)];
  return {
    round,
    body,
    forceArea: areas.find(({ kind }) => kind === 'force') ?? noForce(edition),
    rules: trendRulesOf(body.details),
    measures: await measuresIn(db, edition),
    areas,
    computations: new Map(computations.map((computation) => [computation.measure, computation])),
    populations: await db
      .selectFrom('published.population')
      .selectAll()
      .where('edition', '=', edition)
      .execute(),
    reconciliation,
    observations: await observationsIn(db, edition),
  };
}

const areasIn = (db: PublishedDb, edition: number): Promise<Area[]> =>
  db
    .selectFrom('published.area')
    .select(['code', 'name', 'kind', 'parent'])
    .where('edition', '=', edition)
    .orderBy('position')
    .execute();

const foundAreas = ({ areas }: Reconciliation): Area[] => areas.map((area) => ({ ...area, parent: null }));

function noForce(edition: number): never {
  throw new Error(`edition ${edition} names no area of kind force`);
}

export interface SeriesWanted {
  measure?: string | readonly string[];
  area?: string | readonly string[];
  /** A breakdown; '' (the default) for measures as a whole. */
  dimension?: string;
}

const asList = (wanted: string | readonly string[]): string[] =>
  typeof wanted === 'string' ? [wanted] : [...wanted];

/** The monthly series that are wanted, in the order of measures, areas and categories. */
export async function seriesIn(
  db: PublishedDb,
  figures: Figures,
  { measure, area, dimension = '' }: SeriesWanted,
): Promise<SeriesOfMeasure[]> {
  let query = db
    .selectFrom('published.reading_series')
    .selectAll()
    .where('round', '=', figures.round.id)
    .where('dimension', '=', dimension);
  if (measure !== undefined) query = query.where('measure', 'in', asList(measure));
  if (area !== undefined) query = query.where('area', 'in', asList(area));
  const rows = await query.execute();
  const order = new Map(figures.measures.map(({ id }, index) => [id, index]));
  const areaOrder = new Map(figures.areas.map(({ code }, index) => [code, index]));
  return rows
    .toSorted(
      (a, b) =>
        (order.get(a.measure) ?? 0) - (order.get(b.measure) ?? 0) ||
        (areaOrder.get(a.area) ?? 0) - (areaOrder.get(b.area) ?? 0) ||
        a.category.localeCompare(b.category, 'en'),
    )
    .flatMap((row) => seriesOfRow(figures, row) ?? []);
}

export interface MapMonth {
  month: Month;
  /** Counts by cell; a cell that is not there has none. */
  cells: Record<string, number>;
  unlocated: number;
}

/** Counts by map cell for each month of a period, oldest first. */
export function mapMonths(
  db: PublishedDb,
  figures: Figures,
  wanted: { measure: string; grid: 'hexagon' | 'lsoa'; from: Month; to: Month },
): Promise<MapMonth[]> {
  return db
    .selectFrom('published.map_month')
    .select(['month', 'cells', 'unlocated'])
    .where('round', '=', figures.round.id)
    .where('measure', '=', wanted.measure)
    .where('grid', '=', wanted.grid)
    .where('month', '>=', wanted.from)
    .where('month', '<=', wanted.to)
    .orderBy('month')
    .execute();
}
