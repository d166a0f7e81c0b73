import type { DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import type { Month } from '../readings/month.ts';
import type { Level } from './level.ts';
import type { PlannedStatement } from './round-input.ts';

/** One row of the table map_month, but for its round; `cells` is JSON text. */
export interface MapRow {
  measure: string;
  month: Month;
  grid: 'hexagon' | 'lsoa';
  cells: string;
  unlocated: number;
}

/** The measures that have a map: counts of records, but for those whose small numbers could point at a person. */
export const hasMap = ({ measure, dimension }: PlannedStatement): boolean =>
  dimension === '' &&
  measure.kind === 'count' &&
  !measure.sensitive &&
  measure.rate_base !== 'residents-by-ethnicity';

/** The answers of a level as counts by cell, one row for each measure and month. */
export async function mapRows(db: DuckDb, level: Level, grid: MapRow['grid']): Promise<MapRow[]> {
  const rows = await db.rows<Omit<MapRow, 'measure' | 'grid'> & { statement: number }>(`
    select statement, month,
      '{' || coalesce(string_agg('"' || place || '":' || numerator, ',' order by place) filter (place is not null), '') || '}' as cells,
      cast(coalesce(sum(numerator) filter (place is null), 0) as integer) as unlocated
    from ${level.name}.answers group by statement, month order by statement, month`);
  return rows.flatMap(({ statement, ...row }) => {
    const measure = level.statements[statement]?.measure.id;
    return measure === undefined ? [] : [{ measure, grid, ...row }];
  });
}
