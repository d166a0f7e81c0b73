import { monthsBetween, type Month } from './month.ts';
import { heldIn, type SeriesOfMeasure } from './series-of-measure.ts';

/** Months of a period that a series does not hold, oldest first. */
export const missingMonths = (series: SeriesOfMeasure, from: Month, to: Month): Month[] =>
  monthsBetween(from, to).filter((month) => heldIn(series, month) === undefined);
