import { byarInterval } from './byar-interval.ts';
import { exactPoissonInterval } from './exact-poisson-interval.ts';
import { requireCount } from './requirements.ts';

/** An interval for a count, in events, with the name of the method to print beside it. */
export interface CountInterval {
  lower: number;
  upper: number;
  method: 'Exact' | 'Byars';
}

/**
 * Confidence interval for the mean behind an observed count: exact below 10, Byar's from 10 upwards.
 * Throws RangeError for a negative count.
 *
 * Source: PHEindicatormethods 2.1.0 (phe_rate).
 * Example: countInterval(9) = { lower: 4.115373097…, upper: 17.084803451…, method: 'Exact' }.
 */
export function countInterval(x: number, confidence = 0.95): CountInterval {
  requireCount(x, 'the count');
  if (x < 10) return { ...exactPoissonInterval(x, confidence), method: 'Exact' };
  const { lower, upper } = byarInterval(x, confidence);
  return { lower: lower ?? 0, upper, method: 'Byars' };
}
