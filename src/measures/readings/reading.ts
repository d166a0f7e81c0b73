import type { Provenance } from '../../../db/schema.ts';
import { changeBetween, type Change } from './change.ts';
import { intervalOf } from './interval.ts';
import type { Month } from './month.ts';
import { ratePer1000, type RatePer1000 } from './rate-per-1000.ts';
import { cutSeries, type SeriesOfMeasure } from './series-of-measure.ts';
import { trendOf, type Trend } from './trend.ts';
import { usualRules, type TrendRules } from './trend-rules.ts';
import { valueOf, windowTotal, type WindowTotal } from './window-total.ts';
import { yearEarlier, type Window } from './window.ts';

/** The value of one measure for one area, category and period, with what it is compared with and how sure it is. */
export interface Reading {
  measure: string;
  version: number;
  /** Code of the area. */
  area: string;
  by: { dimension: string; category: string } | null;
  window: Window;
  from: Month;
  to: Month;
  numerator: number | null;
  /** Null for counts. */
  denominator: number | null;
  /** The count, or the share in percent; null when the period is incomplete or the denominator is nought. */
  value: number | null;
  unit: string;
  /** 95% interval of the value, in its unit. */
  lower: number | null;
  upper: number | null;
  method: string | null;
  complete: boolean;
  /** Months of the period that are not held. */
  missing: Month[];
  provenance: Provenance;
  releases: readonly number[];
  previous: PreviousReading | null;
  change: Change | null;
  trend: Trend | null;
  per1000?: RatePer1000;
}

export type PreviousReading = WindowTotal & { value: number | null };

/**
 * The reading of a series for the window that ends in a month, compared with the same months a year earlier.
 * Only what was known at that month is used, so the site can be shown as at any past month. A window with a
 * missing month has no value and names the month; without two complete windows there is no change.
 */
export function readingAt(
  whole: SeriesOfMeasure,
  window: Window,
  to: Month,
  rules: TrendRules = usualRules,
): Reading {
  const series = cutSeries(whole, to);
  const { definition } = series;
  const isShare = definition.kind === 'share';
  const now = windowTotal(series, window, to);
  const before = windowTotal(series, window, yearEarlier(to));
  const rate = ratePer1000(series, now);
  return {
    measure: definition.id,
    version: definition.version,
    area: series.area.code,
    by: series.by,
    window,
    ...now,
    value: valueOf(now.numerator, now.denominator, isShare),
    unit: definition.unit,
    ...intervalOf(definition, now),
    provenance: series.provenance,
    releases: series.releases,
    previous: { ...before, value: valueOf(before.numerator, before.denominator, isShare) },
    change: changeBetween(definition, now, before),
    trend: trendOf(series, to, rules),
    ...(rate === null ? {} : { per1000: rate }),
  };
}
