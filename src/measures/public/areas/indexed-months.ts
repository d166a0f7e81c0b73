import { monthlyValues } from '../../readings/monthly-values.ts';
import type { SeriesOfMeasure } from '../../readings/series-of-measure.ts';

/** Measures with fewer cases a month than this swing by chance: no line is drawn for them. */
const steadyMean = 20;

/** How far from its average a line may go on the one scale of a table; what goes further is drawn at the edge. */
export const indexDomain = [0.4, 1.6] as const;

/**
 * The last 36 months of a series against their own average (1 = average), so that measures of any size share
 * one scale. None without a series, and none where the numbers are small.
 */
export function indexedMonths(series: SeriesOfMeasure | undefined): (number | null)[] {
  if (series === undefined) return [];
  const months = monthlyValues(series).slice(-36);
  const held = months.filter(({ value }) => value !== null);
  const average = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (held.length < 2) return [];
  const mean = average(held.map(({ value }) => value ?? 0));
  const cases = average(held.map(({ numerator, denominator }) => denominator ?? numerator ?? 0));
  if (mean === 0 || cases < steadyMean) return [];
  return months.map(({ value }) => (value === null ? null : withinDomain(value / mean)));
}

const withinDomain = (index: number): number => Math.min(indexDomain[1], Math.max(indexDomain[0], index));
