import { wilsonInterval } from '../statistics/index.ts';
import { lastMonthOf, readingAt, type Month, type SeriesOfMeasure } from '../measures/index.ts';

/** Part of the crimes of a period that ended one way: a share in percent with its 95% Wilson interval. */
export interface GroupShare {
  category: string;
  crimes: number;
  of: number;
  share: number;
  lower: number;
  upper: number;
}

export interface GroupTotals {
  from: Month;
  to: Month;
  /** Crimes recorded in the period, however they ended; null where a month is missing. */
  crimes: number | null;
  missing: readonly Month[];
  groups: readonly GroupShare[];
}

/**
 * The crimes recorded in twelve months by the group of their latest outcome, from one series a group; they add up to
 * all of them. Undefined without a series; without shares where a month is missing.
 */
export function groupTotals(byGroup: readonly SeriesOfMeasure[]): GroupTotals | undefined {
  const [first] = byGroup;
  if (first === undefined) return undefined;
  const to = byGroup.map(lastMonthOf).reduce((a, b) => (a > b ? a : b));
  const readings = byGroup.map((series) => readingAt(series, '12-months', to));
  const missing = [...new Set(readings.flatMap((reading) => reading.missing))].toSorted();
  const from = readings[0]?.from ?? to;
  if (missing.length > 0) return { from, to, crimes: null, missing, groups: [] };
  const crimes = readings.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  const groups = readings
    .filter(({ numerator }) => (numerator ?? 0) > 0)
    .map(({ by, numerator }) => shareOf(by?.category ?? '', numerator ?? 0, crimes));
  return { from, to, crimes, missing, groups };
}

/** A share of crimes, in percent, with its interval; nothing is a share of nought. */
export function shareOf(category: string, crimes: number, of: number): GroupShare {
  const { value, lower, upper } = of === 0 ? { value: 0, lower: 0, upper: 0 } : wilsonInterval(crimes, of);
  return { category, crimes, of, share: 100 * value, lower: 100 * lower, upper: 100 * upper };
}

/** Several groups as one: "suspect identified" takes in the solved. Zero when none of them occurs. */
export function together(totals: GroupTotals, categories: readonly string[]): GroupShare {
  const crimes = totals.groups
    .filter(({ category }) => categories.includes(category))
    .reduce((sum, group) => sum + group.crimes, 0);
  return shareOf(categories.join(' or '), crimes, totals.crimes ?? 0);
}
