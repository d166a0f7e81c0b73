import { systemClock, type Clock } from '../../platform/clock.ts';
import type { Records, RecordsTx } from '../../platform/db/open-database.ts';
import { openDuckDb, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import { breakdownSources, computationRows } from './computation-rows.ts';
import { fingerprintOf } from './fingerprint.ts';
import { answerAll, makeCubes, placeColumn, type Level } from './level.ts';
import { mapRows } from './map-rows.ts';
import { openBases } from './open-bases.ts';
import { resolvePlaces } from './places.ts';
import { planStatements } from './plan-statements.ts';
import type { PlannedStatement, Round, RoundInput } from './round-input.ts';
import { seriesRows, type SeriesRow } from './series-rows.ts';
import { smallAreas } from './small-areas.ts';
import { storeRound, type RoundContents } from './store-round.ts';

export interface RoundOptions {
  /** Who publishes, as the publication says it. */
  publishedBy?: string;
  clock?: Clock;
  progress?: (done: number, total: number) => void;
}

/**
 * Computes every measure over everything in force, and stores and publishes it as a round, whole or not at all. When
 * the newest round rests on the same edition, files and definitions, it stays the newest and nothing is computed.
 */
export async function makeRound(
  home: { records: Records },
  input: RoundInput,
  { publishedBy = 'command line', clock = systemClock, progress = () => undefined }: RoundOptions = {},
): Promise<Round> {
  const fingerprint = fingerprintOf(input);
  const newest = await newestRound(home.records);
  if (newest?.fingerprint.startsWith(fingerprint)) return { round: newest.id, changed: false };
  const db = await openDuckDb({ memoryLimit: '800MB' });
  try {
    const contents = await computeRound(db, input, progress);
    const round = await home.records.transaction().execute(async (tx) => {
      // A body folder may be put back as it was: then the same basis makes a new round, told apart by its number.
      const again = newest === undefined ? '' : `-after-${newest.id}`;
      const number = await storeRound(
        tx,
        { ...contents, fingerprint: fingerprint + again },
        clock().toString(),
      );
      await publishRound(tx, number, input.edition, publishedBy, clock().toString());
      return number;
    });
    progress(steps, steps);
    return { round, changed: true };
  } finally {
    db.close();
  }
}

const steps = 5;

const newestRound = (records: Records) =>
  records.selectFrom('round').select(['id', 'fingerprint']).orderBy('id', 'desc').limit(1).executeTakeFirst();

async function publishRound(
  tx: RecordsTx,
  round: number,
  edition: number,
  by: string,
  at: string,
): Promise<void> {
  const publication = { published_by: by, published_at: at };
  await tx
    .insertInto('publication')
    .values([
      { kind: 'edition', subject: edition, ...publication },
      { kind: 'round', subject: round, ...publication },
    ])
    .onConflict((conflict) => conflict.columns(['kind', 'subject']).doNothing())
    .execute();
}

/** Everything that a round holds, from Parquet; maps are computed when they are asked for. Nothing is stored. */
export async function computeRound(
  db: DuckDb,
  input: RoundInput,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Omit<RoundContents, 'fingerprint'>> {
  const bases = await openBases(db, input.holdings);
  const statements = planStatements(input.measures, bases, input.tables);
  progress(1, steps);
  const level: Level = { name: 'by_area', statements };
  const places = await resolvePlaces(db, bases, await makeCubes(db, level), input);
  progress(2, steps);
  await answerAll(db, level);
  const series = await seriesRows(db, level, [...places.areaOf], input.force.area);
  progress(3, steps);
  const small = await smallAreaSeries(db, input, statements);
  progress(4, steps);
  return {
    edition: input.edition,
    releases: [...new Set(input.holdings.map(({ release }) => release))].toSorted((a, b) => a - b),
    reconciliation: { ...places.reconciliation, breakdowns: breakdownSources(statements) },
    computations: computationRows(statements),
    series: [...series, ...small],
    maps: mapRows(db, { input, bases, statements }),
  };
}

/** Small areas have the measures as a whole, without breakdowns. */
async function smallAreaSeries(
  db: DuckDb,
  input: RoundInput,
  statements: readonly PlannedStatement[],
): Promise<SeriesRow[]> {
  const members = (await smallAreas(db, input)).map(({ lsoa, area }) => [lsoa, area] as const);
  if (members.length === 0) return [];
  const level: Level = {
    name: 'by_lsoa',
    statements: statements.filter(({ dimension }) => dimension === '').filter(inLsoas),
  };
  await makeCubes(db, level);
  await answerAll(db, level);
  return seriesRows(db, level, members);
}

const inLsoas = ({ basis, denominatorBasis = basis }: PlannedStatement): boolean =>
  [basis, denominatorBasis].every((one) => placeColumn('by_lsoa', one) !== undefined);
