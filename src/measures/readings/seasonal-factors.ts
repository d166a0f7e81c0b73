import { seasonality } from '../../statistics/index.ts';

const flat = Array.from({ length: 12 }, () => 1);

/**
 * Twelve factors by which a monthly series swings with the season, from the calendar month that it starts in, or
 * all 1 when there are fewer than three complete years or no season shows (Kruskal-Wallis by calendar month,
 * p below 0.05). A year with a missing or an exceptional month (null) is left out.
 */
export function seasonalFactors(values: readonly (number | null)[]): {
  factors: readonly number[];
  seasonal: boolean;
} {
  const years = Array.from({ length: Math.floor(values.length / 12) }, (_, year) =>
    values.slice(year * 12, year * 12 + 12).filter((value) => value !== null),
  ).filter((year) => year.length === 12);
  if (years.length < 3) return { factors: flat, seasonal: false };
  const found = seasonality(years.flat());
  return found.seasonal ? { factors: found.factors, seasonal: true } : { factors: flat, seasonal: false };
}
