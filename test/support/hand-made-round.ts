import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import {
  loadFigures,
  readCatalogue,
  seriesIn,
  type Figures,
  type SeriesOfMeasure,
} from '../../src/measures/index.ts';
import { makeRound, type RoundInput } from '../../src/measures/rounds-index.ts';
import type { Database } from '../../src/platform/db/open-database.ts';
import { isRefused } from '../../src/platform/files/fault.ts';
import { openTestDatabase } from './database.ts';
import { storeRoundEdition } from './round-edition.ts';
import { tidyHoldings, type TidyRows } from './tidy-parquet.ts';

type Area = RoundInput['areas'][number];

const force: Area = { code: 'E23000006', name: 'Cheshire', kind: 'force', parent: null };

export const authority = (code: string, name: string): Area => ({
  code,
  name,
  kind: 'local-authority',
  parent: force.code,
});

export interface Scene {
  rows: readonly TidyRows[];
  /** Ids of built-in measures. */
  measures: readonly string[];
  areas?: readonly Area[];
  tables?: RoundInput['tables'];
  memberships?: RoundInput['memberships'];
  lookups?: RoundInput['lookups'];
}

export interface HandMadeRound {
  database: Database;
  input: RoundInput;
  round: number;
  figures: Figures;
  /** Series of a measure, by the area's code and the category ('' for the whole). */
  numbers(measure: string, dimension?: string): Promise<Record<string, SeriesOfMeasure>>;
}

/** A round computed from rows written by hand and stored in a database of its own. */
export async function handMadeRound(t: TestContext, scene: Scene): Promise<HandMadeRound> {
  const database = await openTestDatabase();
  t.after(() => database.close());
  const read = await readCatalogue();
  assert.ok(!isRefused(read));
  const measures = read.measures.filter(({ id }) => scene.measures.includes(id));
  const areas = [force, ...(scene.areas ?? [])];
  const edition = await storeRoundEdition(database.records, { areas, measures });
  const { tables = [], memberships, lookups } = scene;
  const holdings = await tidyHoldings(t, scene.rows);
  const input: RoundInput = {
    ...{ edition, force: { area: force.code }, areas, measures, tables, holdings },
    ...(memberships === undefined ? {} : { memberships }),
    ...(lookups === undefined ? {} : { lookups }),
  };
  const { round } = await makeRound(database, input);
  const figures = await database.published.read((db) => loadFigures(db));
  assert.ok(figures !== undefined);
  const numbers = async (measure: string, dimension = '') => {
    const found = await database.published.read((db) => seriesIn(db, figures, { measure, dimension }));
    return Object.fromEntries(found.map((one) => [`${one.area.code} ${one.by?.category ?? ''}`.trim(), one]));
  };
  return { database, input, round, figures, numbers };
}
