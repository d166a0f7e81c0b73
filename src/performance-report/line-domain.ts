import type { ComputedRow } from './report.ts';

/** One scale for the lines of a table, from the lowest to the highest of all. */
export function lineDomain(rows: readonly ComputedRow[]): readonly [number, number] {
  const values = rows.flatMap(({ line }) => line.filter((value) => value !== null));
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}
