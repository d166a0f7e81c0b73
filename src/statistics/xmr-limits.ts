import { averageMovingRange, movingRanges } from './moving-ranges.ts';

/** Centre line and limits of one stretch of a control chart, in the unit of the series. */
export interface XmrLimits {
  /** How many values the limits rest on. */
  n: number;
  mean: number;
  averageMovingRange: number;
  /** Process limits, about three sigma. The lower one may be negative: show it as nought for a count. */
  lower: number;
  upper: number;
  /** Near limits, about two sigma. */
  nearLower: number;
  nearUpper: number;
  /** Estimated standard deviation of a single month: average moving range / 1.128. */
  sigma: number;
  /** Fewer than twelve values: the limits are on trial. */
  trial: boolean;
  /** False when no value differs from the one before: then the limits are the mean, and no limit is crossed. */
  varies: boolean;
}

/**
 * Limits of an individuals (XmR) chart: mean ± 2.66 × average moving range, near limits two thirds of the way.
 * Nulls are missing months. Without any value every number is NaN, so that nothing compares true.
 *
 * Source: NHSRplotthedots 0.2.2 (2.66 = 3 / 1.128); limits on the mean of a constant series are our own.
 * Example: nine, eleven, nine, eleven … (12 values): mean 10, limits 4.68 and 15.32.
 */
export function xmrLimits(baseline: readonly (number | null)[], screen: boolean): XmrLimits {
  const values = baseline.filter((value) => value !== null);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const range = averageMovingRange(movingRanges(baseline), screen);
  const reach = 2.66 * range;
  return {
    n: values.length,
    mean,
    averageMovingRange: range,
    lower: mean - reach,
    upper: mean + reach,
    nearLower: mean - (2 * reach) / 3,
    nearUpper: mean + (2 * reach) / 3,
    sigma: range / 1.128,
    trial: values.length < 12,
    varies: range > 0,
  };
}
