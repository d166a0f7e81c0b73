import type { MapMonth, MeasureDefinition, Month } from '../measures/index.ts';

/** Counts of sensitive records below this are not given: they could point at a person. */
export const smallest = 5;

export interface MapCell {
  /** H3 cell at resolution 8, or the code of a small area. */
  code: string;
  count: number;
  /** From 1 to 4 of a sensitive measure: neither drawn nor written. */
  withheld: boolean;
}

/** A measure over the cells of a map for a period: what is drawn and what is not. */
export interface MapCells {
  from: Month;
  to: Month;
  months: number;
  /** Months of the period that are not held. */
  missing: number;
  cells: readonly MapCell[];
  /** Cells of the grid that are drawn: all but those far away from the rest. */
  near: readonly MapCell[];
  /** Records in cells. */
  located: number;
  /** Records without a location: in no cell. */
  unlocated: number;
}

/** Adds up the months of a map. A month that is not held is counted as missing, never as nought. */
export function mapCells(
  months: readonly MapMonth[],
  period: { from: Month; to: Month; months: number },
  { sensitive }: Pick<MeasureDefinition, 'sensitive'>,
): MapCells {
  const counts = new Map<string, number>();
  for (const { cells } of months)
    for (const [code, count] of Object.entries(cells)) counts.set(code, (counts.get(code) ?? 0) + count);
  const cells = [...counts]
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, count, withheld: sensitive && count < smallest }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    ...period,
    missing: period.months - months.length,
    cells,
    near: cells,
    located: cells.reduce((sum, { count }) => sum + count, 0),
    unlocated: months.reduce((sum, { unlocated }) => sum + unlocated, 0),
  };
}
