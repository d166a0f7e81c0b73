import { betaQuantile } from './beta-quantile.ts';
import { requireConfidence, requirePart } from './requirements.ts';

/**
 * Clopper-Pearson exact interval of a proportion x/n, from 0 to 1.
 * Throws RangeError unless 0 ≤ x ≤ n and n is above 0.
 *
 * Source: Clopper and Pearson 1934.
 * Example: clopperPearsonInterval(4, 6) = { lower: 0.222778…, upper: 0.956728… }.
 */
export function clopperPearsonInterval(
  x: number,
  n: number,
  confidence = 0.95,
): { lower: number; upper: number } {
  requirePart(x, n, 'proportion');
  requireConfidence(confidence);
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}
