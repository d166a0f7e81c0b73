import { incompleteGamma } from './incomplete-gamma.ts';
import { increasingRoot } from './increasing-root.ts';
import { poissonDensity } from './poisson-density.ts';
import { normalQuantile } from './normal-quantile.ts';
import { requirePositive } from './requirements.ts';

/**
 * Chance that a chi-square value with the given degrees of freedom exceeds x: the p of a chi-square test.
 *
 * Source: Abramowitz and Stegun 26.4.19. Example: chiSquareUpper(3.841458820694124, 1) = 0.05.
 */
export function chiSquareUpper(x: number, degrees: number): number {
  return incompleteGamma(degrees / 2, x / 2).upper;
}

/** Wilson and Hilferty's cube: a start that is close for all but the smallest degrees of freedom. */
function roughQuantile(p: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  const cube = 1 - spread + normalQuantile(p) * Math.sqrt(spread);
  return cube > 0.05 ? degrees * cube ** 3 : degrees * 0.05;
}

/**
 * Chi-square quantile: the value below which a share p of the distribution lies, for degrees of freedom
 * above 0, whole or not. Relative error about 1e-13. Throws RangeError unless 0 < p < 1.
 *
 * Source: Wilson and Hilferty 1931 for the start; safeguarded Newton steps after it.
 * Example: chiSquareQuantile(0.975, 2) = 7.377758908….
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  requirePositive(degrees, 'the degrees of freedom');
  const half = degrees / 2;
  const start = roughQuantile(p, degrees) / 2;
  let high = 2 * start + 1;
  while (incompleteGamma(half, high).lower < p) high *= 2;
  const root = increasingRoot(
    {
      valueAt: (x) => incompleteGamma(half, x).lower,
      slopeAt: (x) => (poissonDensity(half, x) * half) / x,
      low: 0,
      high,
      start,
    },
    p,
  );
  return 2 * root;
}
