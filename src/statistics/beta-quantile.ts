import { incompleteBeta } from './incomplete-beta.ts';
import { increasingRoot } from './increasing-root.ts';
import { logBinomialDensity } from './log-binomial-density.ts';

/**
 * Beta quantile: the value below which a share p of the beta distribution with shapes a and b lies, for
 * a and b of 1 or more. From 0 to 1, relative error about 1e-13. Throws RangeError unless 0 < p < 1.
 *
 * Source: safeguarded Newton steps from the mean. Example: betaQuantile(0.5, 2, 2) = 0.5.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`the probability must lie between 0 and 1, but it is ${p}`);
  return increasingRoot(
    {
      valueAt: (x) => incompleteBeta(a, b, x).lower,
      slopeAt: (x) => (a + b - 1) * Math.exp(logBinomialDensity(a - 1, a + b - 2, x, 1 - x)),
      low: 0,
      high: 1,
      start: a / (a + b),
    },
    p,
  );
}
