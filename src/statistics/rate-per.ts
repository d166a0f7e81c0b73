import { type CountInterval, countInterval } from './count-interval.ts';
import { requirePositive } from './requirements.ts';

/**
 * Rate of x events in a population of n, per `multiplier` people, with its confidence interval: the interval of
 * the count, scaled. A rate may exceed the multiplier (250 events among 220 people). Round only when showing.
 * Throws RangeError for a negative count or an empty population.
 *
 * Source: PHEindicatormethods 2.1.0 (phe_rate).
 * Example: ratePer(4574, 995953) = 4.592586 per 1,000, from 4.460446 to 4.727647, method 'Byars'.
 */
export function ratePer(
  x: number,
  n: number,
  multiplier = 1000,
  confidence = 0.95,
): CountInterval & { value: number } {
  requirePositive(n, 'the population');
  requirePositive(multiplier, 'the multiplier');
  const { lower, upper, method } = countInterval(x, confidence);
  const scale = multiplier / n;
  return { value: x * scale, lower: lower * scale, upper: upper * scale, method };
}
