import { wilsonInterval } from '../statistics/index.ts';
import { totalOver, type Month, type SeriesOfMeasure } from '../measures/index.ts';

/** A number of searches out of others: a share in percent with its 95% Wilson interval. */
export interface Part {
  category: string;
  searches: number;
  of: number;
  share: number;
  lower: number;
  upper: number;
}

/** Nothing is a share of nought. */
export function partOf(category: string, searches: number, of: number): Part {
  const { value, lower, upper } = of === 0 ? { value: 0, lower: 0, upper: 0 } : wilsonInterval(searches, of);
  return { category, searches, of, share: 100 * value, lower: 100 * lower, upper: 100 * upper };
}

interface Period {
  from: Month;
  to: Month;
}

/** The searches of a period by category, the most frequent first, ages in their order; they add up to all. */
export function partsOf(byCategory: readonly SeriesOfMeasure[], period: Period): Part[] {
  const counts = byCategory.map((series) => ({
    category: series.by?.category ?? '',
    searches: totalOver(series, period).numerator ?? 0,
  }));
  const all = counts.reduce((sum, { searches }) => sum + searches, 0);
  return counts
    .filter(({ searches }) => searches > 0)
    .map(({ category, searches }) => partOf(category, searches, all))
    .toSorted((a, b) => ageOrder(a) - ageOrder(b) || b.searches - a.searches);
}

/** A share measure over a period; null where a month is missing. */
export function shareOver(series: SeriesOfMeasure, period: Period): Part | null {
  const { numerator, denominator } = totalOver(series, period);
  return numerator === null || denominator === null
    ? null
    : partOf(series.by?.category ?? '', numerator, denominator);
}

const ages = ['under 10', '10-17', '18-24', '25-34', 'over 34'];

/** Where an age comes among ages; what is not an age comes after them, all alike. */
const ageOrder = ({ category }: Part): number =>
  ages.includes(category) ? ages.indexOf(category) : ages.length;
