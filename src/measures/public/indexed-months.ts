import { monthlyValues } from '../readings/monthly-values.ts';
import type { SeriesOfMeasure } from '../readings/series-of-measure.ts';

/** Measures with fewer a month than this swing by chance, and would flatten every other line of the table. */
const steadyMean = 20;

/**
 * The last 36 months of a series against their own average (1 = average), so that measures of any size share
 * one scale. None without a series.
 */
export function indexedMonths(series: SeriesOfMeasure | undefined): (number | null)[] {
  if (series === undefined) return [];
  const values = monthlyValues(series).slice(-36);
  const held = values.flatMap(({ value }) => value ?? []);
  const mean = held.reduce((sum, value) => sum + value, 0) / held.length;
  if (held.length < 2 || mean === 0) return [];
  const base = values.map(({ denominator, numerator }) => denominator ?? numerator ?? 0);
  const size = base.reduce((sum, count) => sum + count, 0) / base.length;
  return size < steadyMean ? [] : values.map(({ value }) => (value === null ? null : value / mean));
}

/** One scale for all lines of a table, from nought to the highest swing. */
export const indexDomain = (lines: readonly (readonly (number | null)[])[]): readonly [number, number] => [
  0,
  Math.max(1.5, ...lines.flat().map((value) => value ?? 0)),
];
