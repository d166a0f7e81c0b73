import type { Selectable } from 'kysely';
import type { PublishedSchema } from '../../db/schema.ts';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import { measureDefinition, type MeasureDefinition } from './definitions/measure-definition.ts';
import { trendRulesOf } from './published-rules.ts';
import { monthsBetween, type Month } from './readings/month.ts';
import { reportedReading } from './readings/reported-reading.ts';
import type { Reading } from './readings/reading.ts';
import type { Residents, SeriesOfMeasure } from './readings/series-of-measure.ts';
import type { TrendRules } from './readings/trend-rules.ts';
import { parseReconciliation, type Reconciliation, type RoundArea } from './reconciliation.ts';

export type PublishedRound = Selectable<PublishedSchema['published.round']>;
export type Computation = Selectable<PublishedSchema['published.computation']>;
export type Observation = Selectable<PublishedSchema['published.observation']>;
export type Population = Selectable<PublishedSchema['published.population']>;
export type Area = RoundArea;

/** All that is small about a round, read once: what its series are of, and how to judge them. */
export interface Figures {
  round: PublishedRound;
  body: { id: string; name: string; details: Record<string, unknown> };
  /** The area of the whole force. */
  forceArea: Area;
  rules: TrendRules;
  measures: readonly MeasureDefinition[];
  /** The areas of the body folder, then local authorities found in the records. */
  areas: readonly Area[];
  computations: ReadonlyMap<string, Computation>;
  populations: readonly Population[];
  reconciliation: Reconciliation;
  observations: readonly Observation[];
}

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

export const measureOf = (figures: Figures, id: string): MeasureDefinition | undefined =>
  figures.measures.find((measure) => measure.id === id);

export const areaOf = (figures: Figures, code: string): Area | undefined =>
  figures.areas.find((area) => area.code === code);

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
    .flatMap((row) => seriesOf(figures, row) ?? []);
}

type SeriesRow = Selectable<PublishedSchema['published.reading_series']>;

function seriesOf(figures: Figures, row: SeriesRow): SeriesOfMeasure | undefined {
  const definition = measureOf(figures, row.measure);
  const area = areaOf(figures, row.area);
  const computation = figures.computations.get(row.measure);
  if (definition === undefined || area === undefined || computation === undefined) return undefined;
  const by = row.dimension === '' ? null : { dimension: row.dimension, category: row.category };
  return {
    definition,
    area: { code: area.code, name: area.name, kind: area.kind },
    by,
    firstMonth: row.first_month,
    numerators: row.numerators,
    denominators: row.denominators,
    provenance: computation.provenance,
    releases: releasesOf(figures, row) ?? computation.releases,
    populations: populationsOf(figures, definition, row),
  };
}

/** The releases of a breakdown that rests on another source than its measure; undefined for every other series. */
function releasesOf({ reconciliation }: Figures, row: SeriesRow): number[] | undefined {
  const other = reconciliation.breakdowns.find(
    ({ measure, dimension }) => measure === row.measure && dimension === row.dimension,
  );
  return other && reconciliation.sources.find(({ source }) => source === other.source)?.releases;
}

/** Residents to take a rate of: everybody in the area, or the members of the ethnic group that the series is of. */
function populationsOf(figures: Figures, definition: MeasureDefinition, row: SeriesRow): Residents[] {
  if (definition.kind !== 'count' || definition.rate_base === undefined) return [];
  const grouped = row.dimension !== '';
  if (grouped && (definition.rate_base === 'residents' || row.dimension !== 'ethnicity')) return [];
  const [dimension, category] = grouped ? [row.dimension, row.category] : ['', ''];
  return figures.populations
    .filter((one) => one.area === row.area && one.dimension === dimension && one.category === category)
    .map(({ as_at: asAt, residents, source }) => ({ asAt, residents, source }));
}

/** The last month that any measure of the round speaks of. */
export function lastMonthIn(figures: Figures): Month | undefined {
  return [...figures.computations.values()].flatMap((one) => one.last_month ?? []).reduce(later, undefined);
}

const later = (a: Month | undefined, b: Month): Month => (a === undefined || b > a ? b : a);

/** The months that the site can be shown as at, newest first. */
export function monthsIn(figures: Figures): Month[] {
  const firsts = [...figures.computations.values()].flatMap((one) => one.first_month ?? []);
  const last = lastMonthIn(figures);
  const first = firsts.toSorted()[0];
  return first === undefined || last === undefined ? [] : monthsBetween(first, last).reverse();
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

export const observationsOf = (figures: Figures, measure: string): Observation[] =>
  figures.observations.filter((observation) => observation.measure === measure);

/** What somebody else reported, as a reading. */
export const readingOfObservation = (observation: Observation, definition: MeasureDefinition): Reading =>
  reportedReading(observation, definition);
