import { wilsonInterval } from './wilson-interval.ts';

/**
 * Difference between two independent proportions x1/n1 − x2/n2, as a fraction (0.05 is 5 percentage points),
 * with Newcombe's hybrid score interval, built from the Wilson interval of each. Use this, not the overlap of
 * two intervals, which is too cautious. Throws RangeError unless 0 ≤ x ≤ n and n is above 0 for both.
 *
 * Source: Newcombe 1998, method 10.
 * Example: newcombeDifference(56, 70, 48, 80) = 0.2, from 0.052431 to 0.333873.
 */
export function newcombeDifference(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  confidence = 0.95,
): { difference: number; lower: number; upper: number } {
  const first = wilsonInterval(x1, n1, confidence);
  const second = wilsonInterval(x2, n2, confidence);
  const difference = first.value - second.value;
  return {
    difference,
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
