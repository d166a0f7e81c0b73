import { continuedFraction } from './continued-fraction.ts';
import { logBinomialDensity } from './log-binomial-density.ts';
import { requirePositive, requireProportion } from './requirements.ts';

/** The small tail at x, which the fraction sums fast when x is at or below about a / (a + b). */
function tailByFraction(a: number, b: number, x: number, y: number): number {
  const fraction = continuedFraction((level) => {
    if (level === 1) return [1, 1];
    const k = level - 1;
    const m = Math.floor(k / 2);
    const a2m = a + 2 * m;
    if (k % 2 === 0) return [(m * (b - m) * x) / ((a2m - 1) * a2m), 1];
    return [(-(a + m) * (a + b + m) * x) / (a2m * (a2m + 1)), 1];
  });
  return ((Math.exp(logBinomialDensity(a, a + b, x, y)) * b) / (a + b)) * fraction;
}

/**
 * Regularised incomplete beta function: `lower` is I_x(a, b), the share of the beta distribution at or below
 * x, and `upper` is 1 − I. Both are returned because each keeps its digits in its own tail.
 * Throws RangeError unless a and b are above 0 and x is from 0 to 1. Takes of the order of the square root of
 * the larger of a and b steps, so a count of 200,000 costs some hundred additions.
 *
 * Source: Abramowitz and Stegun 26.5.8 (continued fraction), with the prefactor in Loader's saddle-point form.
 * Example: incompleteBeta(2, 3, 0.5) = { lower: 0.6875, upper: 0.3125 }.
 */
export function incompleteBeta(
  a: number,
  b: number,
  x: number,
  y: number = 1 - x,
): { lower: number; upper: number } {
  requirePositive(a, 'the first shape of the beta distribution');
  requirePositive(b, 'the second shape of the beta distribution');
  requireProportion(x, 'the argument of the beta distribution');
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = tailByFraction(a, b, x, y);
    return { lower, upper: 1 - lower };
  }
  const upper = tailByFraction(b, a, y, x);
  return { lower: 1 - upper, upper };
}
