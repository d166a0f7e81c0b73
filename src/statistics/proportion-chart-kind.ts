import { requireCount } from './requirements.ts';

/**
 * Which control chart suits a monthly proportion: an XmR chart of the proportions when every denominator is at
 * least 20 and none is 25% or more away from their average, otherwise a Laney p′ chart.
 * No months at all: 'xmr'. Throws RangeError for a negative denominator.
 *
 * Source: common practice for p charts (average limits when sizes vary by less than 25%), with our
 * floor of 20. Example: proportionChartKind([100, 110, 95]) = 'xmr', proportionChartKind([100, 200]) = 'laney'.
 */
export function proportionChartKind(denominators: readonly number[]): 'xmr' | 'laney' {
  denominators.forEach((denominator) => requireCount(denominator, 'a monthly denominator'));
  const average = denominators.reduce((sum, denominator) => sum + denominator, 0) / denominators.length;
  const steady = denominators.every((denominator) => {
    return denominator >= 20 && Math.abs(denominator - average) < 0.25 * average;
  });
  return steady ? 'xmr' : 'laney';
}
