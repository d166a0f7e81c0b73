import { monthPlus, type Month } from './month.ts';
import { heldIn, type SeriesOfMeasure } from './series-of-measure.ts';
import { valueOf } from './window-total.ts';

/** One month as a chart shows it: the count, or the share in percent; null when not held. */
export interface MonthlyValue {
  month: Month;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** Every month of a series with its value, oldest first. */
export function monthlyValues(series: SeriesOfMeasure): MonthlyValue[] {
  return series.numerators.map((_, index) => {
    const month = monthPlus(series.firstMonth, index);
    const held = heldIn(series, month);
    const { numerator, denominator } = held ?? { numerator: null, denominator: null };
    return {
      month,
      numerator,
      denominator,
      value: valueOf(numerator, denominator, series.definition.kind === 'share'),
    };
  });
}
