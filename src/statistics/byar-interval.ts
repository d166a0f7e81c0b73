import { confidenceZ } from './normal-quantile.ts';
import { requireConfidence, requirePositive } from './requirements.ts';

/**
 * Byar's approximate confidence interval for the mean behind an observed count x above 0, in events:
 * x (1 − 1/9x − z/3√x)³ to (x+1) (1 − 1/9(x+1) + z/3√(x+1))³. The lower limit is null where the formula
 * turns negative (a count of 1 at 99.8%). Throws RangeError at x = 0, where the method does not
 * apply (use the exact interval), and for a confidence outside 0.9 to below 1.
 *
 * Source: Breslow and Day 1987; PHEindicatormethods 2.1.0.
 * Example: byarInterval(65) = { lower: 50.163187710…, upper: 82.849138546… }.
 */
export function byarInterval(x: number, confidence = 0.95): { lower: number | null; upper: number } {
  requirePositive(x, 'the count');
  requireConfidence(confidence);
  const z = confidenceZ(confidence);
  const next = x + 1;
  const lower = x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3;
  const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
  return { lower: lower < 0 ? null : lower, upper };
}
