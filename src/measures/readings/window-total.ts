import { monthsBetween, type Month } from './month.ts';
import { heldIn, type SeriesOfMeasure } from './series-of-measure.ts';
import { periodOf, type Period, type Window } from './window.ts';

/** What a window adds up to, or which of its months are missing. */
export interface WindowTotal {
  from: Month;
  to: Month;
  numerator: number | null;
  denominator: number | null;
  complete: boolean;
  missing: Month[];
}

/** Adds up the months of a window. */
export const windowTotal = (series: SeriesOfMeasure, window: Window, to: Month): WindowTotal =>
  totalOver(series, periodOf(window, to));

/**
 * Adds up the months of a period. The completeness guard is here: a period with a month that is not held
 * has no total, and names the month. A missing month is never counted as nought.
 */
export function totalOver(series: SeriesOfMeasure, period: Period): WindowTotal {
  const months = monthsBetween(period.from, period.to);
  const held = months.map((month) => heldIn(series, month));
  const missing = months.filter((_, index) => held[index] === undefined);
  if (missing.length > 0)
    return { from: period.from, to: period.to, numerator: null, denominator: null, complete: false, missing };
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const numerator = sum(held.map((month) => month?.numerator ?? 0));
  const denominator = series.denominators === null ? null : sum(held.map((month) => month?.denominator ?? 0));
  return { from: period.from, to: period.to, numerator, denominator, complete: true, missing: [] };
}

/** The measure's value from its parts: the count itself, or a share in percent; null of nothing. */
export function valueOf(
  numerator: number | null,
  denominator: number | null,
  isShare: boolean,
): number | null {
  if (numerator === null || !isShare) return numerator;
  return denominator === null || denominator === 0 ? null : (100 * numerator) / denominator;
}
