import { kruskalWallis } from './kruskal-wallis.ts';
import { requireCount } from './requirements.ts';

/** The yearly cycle of a monthly series. */
export interface Seasonality {
  /** Twelve factors that average 1, from the first calendar month of the series: 1.2 is a month 20% above usual. */
  factors: number[];
  /** The series with the cycle taken out: each value divided by the factor of its month. */
  adjusted: number[];
  /** Kruskal-Wallis H between calendar months, 11 degrees of freedom. */
  h: number;
  p: number;
  /** Whether to adjust: p below 0.05, decided once for a measure. */
  seasonal: boolean;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Values of each calendar month, year by year. */
function byCalendarMonth(series: readonly number[]): number[][] {
  return Array.from({ length: 12 }, (_, month) => series.filter((_, index) => index % 12 === month));
}

/** Average over the years of each month's share of its year, scaled to average 1. */
function factorsOf(series: readonly number[]): number[] {
  const ratios = series.map((value, index) => {
    const year = Math.floor(index / 12) * 12;
    return value / mean(series.slice(year, year + 12));
  });
  const raw = byCalendarMonth(ratios).map(mean);
  const scale = mean(raw);
  return raw.map((factor) => factor / scale);
}

/**
 * Multiplicative seasonality of a monthly series of three or more complete years: a factor for each calendar
 * month, the adjusted series, and a test whether there is a season at all. Leave exceptional years out.
 * Where a year, or a calendar month in every year, is all noughts there is no cycle to divide by: then
 * the factors are 1, the series stays as it is and `seasonal` is false.
 * Throws RangeError unless the length is a multiple of 12 of at least 36 and no value is negative.
 *
 * Source: ratio to the year's mean, after Wheeler's deseasonalising of process data; test by
 * Kruskal and Wallis 1952. Example: three years of 100 in eleven months and 230 in the twelfth have factors
 * 0.902256 and 2.075188.
 */
export function seasonality(series: readonly number[]): Seasonality {
  if (series.length < 36 || series.length % 12 !== 0) {
    throw new RangeError(
      `a season needs at least three complete years of months, not ${series.length} months`,
    );
  }
  series.forEach((value, index) => requireCount(value, `the value of month ${index}`));
  const { h, p } = kruskalWallis(byCalendarMonth(series));
  const factors = factorsOf(series);
  if (!factors.every((factor) => factor > 0)) {
    return { factors: factors.map(() => 1), adjusted: [...series], h, p, seasonal: false };
  }
  const adjusted = series.map((value, index) => value / (factors[index % 12] ?? 1));
  return { factors, adjusted, h, p, seasonal: p < 0.05 };
}
