import { continuedFraction } from './continued-fraction.ts';
import { poissonDensity } from './poisson-density.ts';
import { requireCount, requirePositive } from './requirements.ts';

function lowerBySeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return poissonDensity(shape, x) * sum;
}

function upperByFraction(shape: number, x: number): number {
  const fraction = continuedFraction((level) => {
    const k = level - 1;
    return [k * (shape - k), x + 2 * k + 1 - shape];
  });
  return poissonDensity(shape, x) * shape * fraction;
}

/**
 * Regularised incomplete gamma function: `lower` is P(shape, x), the share of the gamma distribution
 * at or below x, and `upper` is Q = 1 − P. Both are returned because each is accurate in its own tail
 * (relative error about 1e-13), where one minus the other would not be.
 * Throws RangeError unless shape is above 0 and x is nought or more.
 *
 * Source: Abramowitz and Stegun 6.5.29 (series) and 6.5.31 (continued fraction).
 * Example: incompleteGamma(1, 1) = { lower: 1 − 1/e, upper: 1/e }.
 */
export function incompleteGamma(shape: number, x: number): { lower: number; upper: number } {
  requirePositive(shape, 'the shape of the gamma distribution');
  requireCount(x, 'the argument of the gamma distribution');
  if (x === 0) return { lower: 0, upper: 1 };
  if (x < shape + 1) {
    const lower = lowerBySeries(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = upperByFraction(shape, x);
  return { lower: 1 - upper, upper };
}
