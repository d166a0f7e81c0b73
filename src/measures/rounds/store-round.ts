import { sql } from 'kysely';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { Reconciliation } from '../reconciliation.ts';
import type { ComputationRow } from './computation-rows.ts';
import type { MapRow } from './map-rows.ts';
import type { SeriesRow } from './series-rows.ts';

/** Everything computed in a round, ready to be stored. */
export interface RoundContents {
  edition: number;
  fingerprint: string;
  releases: number[];
  reconciliation: Reconciliation;
  computations: ComputationRow[];
  series: SeriesRow[];
  /** Measure by measure, as they are computed. */
  maps: AsyncIterable<readonly MapRow[]>;
}

/** Rows go in by the thousand: one statement each, as few values bound as possible. */
const batch = 2000;

/** Stores a round whole, within the transaction that is given, and gives its number. */
export async function storeRound(tx: RecordsTx, contents: RoundContents, madeAt: string): Promise<number> {
  const { id } = await tx
    .insertInto('round')
    .values({
      edition: contents.edition,
      made_at: madeAt,
      fingerprint: contents.fingerprint,
      releases: contents.releases,
      reconciliation: JSON.stringify(contents.reconciliation),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (contents.computations.length > 0) {
    const rows = contents.computations.map((computation) => ({ round: id, ...computation }));
    await tx.insertInto('computation').values(rows).execute();
  }
  for (let at = 0; at < contents.series.length; at += batch) {
    await storeSeries(tx, id, contents.series.slice(at, at + batch));
  }
  for await (const rows of contents.maps) await storeMaps(tx, id, rows);
  return id;
}

const arrayText = (numbers: readonly (number | null)[]): string =>
  `{${numbers.map((number) => number ?? 'null').join(',')}}`;

async function storeSeries(tx: RecordsTx, round: number, rows: readonly SeriesRow[]): Promise<void> {
  const column = <Name extends keyof SeriesRow>(name: Name) => rows.map((row) => row[name]);
  await sql`insert into reading_series
    select ${round}, measure, area, dimension, category, first_month, numerators::integer[], denominators::integer[]
    from unnest(${column('measure')}::text[], ${column('area')}::text[], ${column('dimension')}::text[],
      ${column('category')}::text[], ${column('first_month')}::text[],
      ${rows.map((row) => arrayText(row.numerators))}::text[],
      ${rows.map((row) => (row.denominators === null ? null : arrayText(row.denominators)))}::text[])
      as x(measure, area, dimension, category, first_month, numerators, denominators)`.execute(tx);
}

async function storeMaps(tx: RecordsTx, round: number, rows: readonly MapRow[]): Promise<void> {
  const column = <Name extends keyof MapRow>(name: Name) => rows.map((row) => row[name]);
  await sql`insert into map_month
    select ${round}, measure, month, grid, cells::json, unlocated
    from unnest(${column('measure')}::text[], ${column('month')}::text[], ${column('grid')}::text[],
      ${column('cells')}::text[], ${column('unlocated')}::integer[])
      as x(measure, month, grid, cells, unlocated)`.execute(tx);
}
