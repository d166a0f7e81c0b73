import type { Hono } from 'hono';
import type { Insertable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import type { SeriesOfMeasure } from '../../src/measures/index.ts';
import type { Records } from '../../src/platform/db/open-database.ts';
import { publicApp } from '../../src/public-app.ts';
import { openTestDatabase } from './database.ts';
import { reportedMeasure } from './measure-series.ts';
import { storeRoundEdition } from './round-edition.ts';

type Observation = Insertable<BaseSchema['observation']>;

export const cheshire = { code: 'E23000006', name: 'Cheshire', kind: 'force', parent: null } as const;
export const halton = {
  code: 'E06000006',
  name: 'Halton',
  kind: 'local-authority',
  parent: cheshire.code,
} as const;
export const warrington = {
  code: 'E06000007',
  name: 'Warrington',
  kind: 'local-authority',
  parent: cheshire.code,
} as const;
export const crewe = {
  code: 'lpu-crewe',
  name: 'Crewe Local Policing Unit',
  kind: 'local-policing-unit',
  parent: cheshire.code,
} as const;

const details = {
  force: { name: 'Cheshire Constabulary', area: cheshire.code },
  brand: { colour: '#1f5673' },
  trend: { cut: 1, runLength: 7, trendPoints: 7, screen: true },
  exceptionalPeriods: [],
  rebases: [],
};

export interface TestSite {
  app: Hono;
  records: Records;
  edition: number;
  /** Stores and publishes a round of these series; a later one supersedes it. */
  addRound(series: readonly SeriesOfMeasure[]): Promise<number>;
  /** The text of a page, with its status. */
  read(path: string): Promise<{ status: number; body: string }>;
  close(): Promise<void>;
}

/** The public site over a database of its own, with an edition of these series' measures and what was reported. */
export async function openTestSite(
  series: readonly SeriesOfMeasure[],
  observations: readonly Partial<Observation>[] = [],
): Promise<TestSite> {
  const { records, published, close } = await openTestDatabase();
  const computed = new Map(series.map(({ definition }) => [definition.id, definition]));
  const edition = await storeRoundEdition(records, {
    areas: [cheshire, halton, warrington, crewe],
    measures: [...computed.values(), reportedMeasure()],
  });
  await records
    .updateTable('edition')
    .set({ details: JSON.stringify(details) })
    .execute();
  await insertPopulations(records, edition);
  for (const [position, one] of observations.entries()) {
    await records
      .insertInto('observation')
      .values(observation(edition, position, one))
      .execute();
  }
  await publish(records, 'edition', edition);
  const app = publicApp({
    published,
    styles: () => ({ css: '', hash: 'styles' }),
    address: 'https://police.example',
  });
  const addRound = (of: readonly SeriesOfMeasure[]) => storeRound(records, edition, of);
  await addRound(series);
  const read = async (path: string) => {
    const response = await app.request(path);
    return { status: response.status, body: await response.text() };
  };
  return { app, records, edition, addRound, read, close };
}

const observation = (edition: number, position: number, changed: Partial<Observation>): Observation => ({
  measure: 'sickness-absence',
  area: cheshire.code,
  ends: '2020-12-31',
  period_kind: '12-months',
  document: 'Scrutiny pack',
  dimension: '',
  category: '',
  qualifier: '',
  comparison: '',
  note: '',
  ...changed,
  edition,
  position,
});

async function insertPopulations(records: Records, edition: number): Promise<void> {
  const residents = [
    [cheshire.code, 1_000_000],
    [halton.code, 130_000],
    [warrington.code, 210_000],
  ] as const;
  await records
    .insertInto('population')
    .values(
      residents.map(([area, count]) => ({
        edition,
        area,
        as_at: '2023-06-30',
        dimension: '',
        category: '',
        residents: count,
        source: 'ONS mid-year estimates',
      })),
    )
    .execute();
}

async function storeRound(
  records: Records,
  edition: number,
  series: readonly SeriesOfMeasure[],
): Promise<number> {
  const { id: round } = await records
    .insertInto('round')
    .values({
      edition,
      made_at: '2025-01-01T00:00:00Z',
      fingerprint: crypto.randomUUID(),
      releases: [1],
      reconciliation: JSON.stringify({ areas: [], sources: [] }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const definition of new Set(series.map((one) => one.definition))) {
    const own = series.filter((one) => one.definition === definition);
    await records.insertInto('computation').values(computationOf(round, own)).execute();
  }
  for (const one of series) await records.insertInto('reading_series').values(rowOf(round, one)).execute();
  await publish(records, 'round', round);
  return round;
}

function computationOf(
  round: number,
  series: readonly SeriesOfMeasure[],
): Insertable<BaseSchema['computation']> {
  const [one] = series;
  if (one === undefined) throw new Error('a computation needs a series');
  const last = Temporal.PlainYearMonth.from(one.firstMonth).add({ months: one.numerators.length - 1 });
  return {
    round,
    measure: one.definition.id,
    version: one.definition.version,
    source: one.definition.source,
    sql: 'select count(*) from "street"',
    provenance: one.provenance,
    releases: [1],
    first_month: one.firstMonth,
    last_month: last.toString(),
    missing: [],
  };
}

const rowOf = (round: number, one: SeriesOfMeasure): Insertable<BaseSchema['reading_series']> => ({
  round,
  measure: one.definition.id,
  area: one.area.code,
  dimension: one.by?.dimension ?? '',
  category: one.by?.category ?? '',
  first_month: one.firstMonth,
  numerators: [...one.numerators],
  denominators: one.denominators === null ? null : [...one.denominators],
});

async function publish(records: Records, kind: 'edition' | 'round', subject: number): Promise<void> {
  const publication = { kind, subject, published_by: 'a test', published_at: '2025-01-01T00:00:00Z' };
  await records.insertInto('publication').values(publication).execute();
}
