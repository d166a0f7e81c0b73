import { lastMonthOf, monthPlus, totalOver, type Month, type SeriesOfMeasure } from '../measures/index.ts';

export interface HeldPeriod {
  from: Month;
  to: Month;
  /** How many: twelve, or fewer where no more are held without a gap. */
  months: number;
}

/**
 * The latest months that are held without a gap, twelve at most: what can be said when a whole year is not held.
 * Undefined when no month is held.
 */
export function heldPeriod(series: SeriesOfMeasure): HeldPeriod | undefined {
  const isHeld = (month: Month) => totalOver(series, { from: month, to: month }).complete;
  let to = lastMonthOf(series);
  while (to >= series.firstMonth && !isHeld(to)) to = monthPlus(to, -1);
  if (to < series.firstMonth) return undefined;
  let months = 1;
  while (months < 12 && isHeld(monthPlus(to, -months))) months += 1;
  return { from: monthPlus(to, 1 - months), to, months };
}
