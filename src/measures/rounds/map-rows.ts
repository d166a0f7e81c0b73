import { sqlName, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import type { Month } from '../readings/month.ts';
import { makeCubes, placeColumn, statementText, type Level } from './level.ts';
import type { PlannedStatement } from './round-input.ts';

/** One row of the table map_month, but for its round; `cells` is JSON text. */
export interface MapRow {
  measure: string;
  month: Month;
  grid: 'hexagon' | 'lsoa';
  cells: string;
  unlocated: number;
}

const grids = [
  { name: 'by_hexagon', grid: 'hexagon' },
  { name: 'by_lsoa', grid: 'lsoa' },
] as const;

/** The measures that have a map: counts of records, but for those whose small numbers could point at a person. */
const hasMap = ({ measure, dimension }: PlannedStatement): boolean =>
  dimension === '' &&
  measure.kind === 'count' &&
  !measure.sensitive &&
  measure.rate_base !== 'residents-by-ethnicity';

/** Counts by map cell, one row for each month, given measure by measure so that few are in memory at once. */
export async function* mapRows(
  db: DuckDb,
  statements: readonly PlannedStatement[],
): AsyncGenerator<MapRow[]> {
  for (const { name, grid } of grids) {
    const shown = statements.filter((one) => hasMap(one) && placeColumn(name, one.basis) !== undefined);
    await db.run(`drop schema if exists ${name} cascade`);
    await makeCubes(db, { name, statements: shown });
    for (const statement of shown) yield rowsOf(db, name, grid, statement);
    await db.run(`drop schema ${name} cascade`);
  }
}

async function rowsOf(
  db: DuckDb,
  name: Level['name'],
  grid: MapRow['grid'],
  statement: PlannedStatement,
): Promise<MapRow[]> {
  await db.run(`set schema = ${sqlName(name)}`);
  const rows = await db.rows<Omit<MapRow, 'measure' | 'grid'>>(`
    select "month", '{' || coalesce(string_agg('"' || "place" || '":' || "numerator", ',')
        filter (where "place" is not null), '') || '}' as cells,
      cast(coalesce(sum("numerator") filter (where "place" is null), 0) as integer) as unlocated
    from (\n${statementText(name, statement)}\n) group by "month" order by "month"`);
  await db.run(`set schema = 'main'`);
  return rows.map((row) => ({ measure: statement.measure.id, grid, ...row }));
}
