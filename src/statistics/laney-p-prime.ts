import { compareReadings } from './compare-readings.ts';
import { averageMovingRange, movingRanges } from './moving-ranges.ts';
import { requirePart } from './requirements.ts';
import type { SpecialCause } from './special-cause.ts';

/** One month of a p′ chart. A month without a denominator has no proportion and no limits. */
export interface LaneyPoint {
  index: number;
  proportion: number | null;
  /** Not cut off at 0 and 1: show them cut off, test against them as they are. */
  lower: number | null;
  upper: number | null;
  label: Extract<SpecialCause, 'Above UCL' | 'Below LCL'> | null;
}

/** A p′ chart: the overall proportion, how over-dispersed the months are, and the months. */
export interface LaneyChart {
  centre: number;
  /** 1 when the months vary as independent cases would; above 1 when they vary more. */
  sigmaZ: number;
  points: LaneyPoint[];
}

type Month = { numerator: number; denominator: number } | null;

function monthsOf(numerators: readonly (number | null)[], denominators: readonly (number | null)[]): Month[] {
  if (numerators.length !== denominators.length) {
    throw new RangeError(`${numerators.length} numerators do not match ${denominators.length} denominators`);
  }
  return numerators.map((numerator, index) => {
    const denominator = denominators[index] ?? null;
    if (numerator === null || denominator === null || (denominator === 0 && numerator === 0)) return null;
    requirePart(numerator, denominator, `month ${index}`);
    return { numerator, denominator };
  });
}

function pointOf(month: Month, index: number, centre: number, sigmaZ: number): LaneyPoint {
  if (month === null) return { index, proportion: null, lower: null, upper: null, label: null };
  const proportion = month.numerator / month.denominator;
  const reach = 3 * sigmaZ * Math.sqrt((centre * (1 - centre)) / month.denominator);
  const lower = centre - reach;
  const upper = centre + reach;
  let label: LaneyPoint['label'] = null;
  if (reach > 0 && compareReadings(proportion, upper) === 1) label = 'Above UCL';
  if (reach > 0 && compareReadings(proportion, lower) === -1) label = 'Below LCL';
  return { index, proportion, lower, upper, label };
}

/**
 * Laney p′ control chart of monthly proportions whose denominators differ. The limits are
 * centre ± 3 σ_p σ_z: σ_p is the binomial standard error of the month, and σ_z, the average moving range of the
 * z values over 1.128, widens or narrows them to the variation that there is. Only points outside the limits
 * are labelled. Null, or nought out of nought, is a missing month; it breaks the moving range. With no month
 * at all the centre is NaN and there are no limits. Throws RangeError for a numerator above its denominator.
 *
 * Source: Laney 2002, "Improved control charts for attributes".
 * Example: months 10/100, 20/100, 10/100, 20/100: centre 0.15, σ_z 2.4827, limits −0.1159 and 0.4159.
 */
export function laneyPPrime(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
): LaneyChart {
  const months = monthsOf(numerators, denominators);
  const cases = months.reduce((sum, month) => sum + (month?.numerator ?? 0), 0);
  const centre = cases / months.reduce((sum, month) => sum + (month?.denominator ?? 0), 0);
  const spread = centre * (1 - centre);
  const scores = months.map((month) => {
    if (month === null) return null;
    const gap = month.numerator / month.denominator - centre;
    return spread > 0 ? gap / Math.sqrt(spread / month.denominator) : 0;
  });
  const sigmaZ = averageMovingRange(movingRanges(scores), false) / 1.128;
  return { centre, sigmaZ, points: months.map((month, index) => pointOf(month, index, centre, sigmaZ)) };
}
