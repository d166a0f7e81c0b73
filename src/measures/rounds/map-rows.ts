import { sqlName, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import type { Month } from '../readings/month.ts';
import { makeCubes, placeColumn, statementText, type Level } from './level.ts';
import { planStatements } from './plan-statements.ts';
import type { Basis, PlannedStatement, RoundInput } from './round-input.ts';

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

/** The measures that have a map: counts of records. Pages do not print small numbers of sensitive ones. */
const hasMap = ({ measure, dimension }: PlannedStatement): boolean =>
  dimension === '' && measure.kind === 'count' && measure.rate_base !== 'residents-by-ethnicity';

/** What maps are made from. */
export interface MapBasis {
  input: Pick<RoundInput, 'measures' | 'tables'>;
  bases: readonly Basis[];
  /** How the measures themselves are read. */
  statements: readonly PlannedStatement[];
}

/** Counts by map cell, one row for each month, given measure by measure so that few are in memory at once. */
export async function* mapRows(db: DuckDb, from: MapBasis): AsyncGenerator<MapRow[]> {
  for (const { name, grid } of grids) {
    const shown = plannedFor(name, from);
    await db.run(`drop schema if exists ${name} cascade`);
    await makeCubes(db, { name, statements: shown });
    for (const statement of shown) yield rowsOf(db, name, grid, statement);
    await db.run(`drop schema ${name} cascade`);
  }
}

/**
 * A map may rest on another basis than its measure: records have a location where a table of counts with more
 * months has none. What is real is never mapped from generated records.
 */
function plannedFor(level: Level['name'], { input, bases, statements }: MapBasis): PlannedStatement[] {
  const generated = new Map(statements.map(({ measure, basis }) => [measure.id, basis.generated]));
  const located = bases.filter((basis) => placeColumn(level, basis) !== undefined);
  return planStatements(input.measures, located, input.tables).filter(
    (one) => hasMap(one) && generated.get(one.measure.id) === one.basis.generated,
  );
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
