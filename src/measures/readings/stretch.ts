import type { SpecialCause } from '../../statistics/index.ts';

/** Usual variation in one month, on the scale of the series; what lies below nought or above 100% is cut off. */
export interface MonthLimits {
  mean: number;
  lower: number;
  upper: number;
}

/** Months judged by one set of limits: between two rebases, or to either end. */
export interface Stretch {
  /** Positions in the series, both included. */
  from: number;
  to: number;
  /** For each month of the stretch; null where it has too few months for limits. */
  limits: (MonthLimits | null)[];
  labels: (SpecialCause | null)[];
  /** Standard deviation of a month, on the scale of the series. */
  sigma: number;
  /** Months that are held and not exceptional. */
  months: number;
}

/** A stretch with fewer months has no limits; with fewer than twelve they are on trial. */
export const fewestMonths = 7;
