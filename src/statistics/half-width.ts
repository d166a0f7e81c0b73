import { confidenceZ } from './normal-quantile.ts';
import { requirePositive, requireProportion } from './requirements.ts';

/**
 * Half-width of the symmetric (Wald) interval of a survey proportion p from n answers: z√(p(1−p)/n), as a
 * fraction (0.034 is 3.4 percentage points). Assumes a simple random sample.
 * Throws RangeError unless p is from 0 to 1 and n is above 0.
 *
 * Source: normal approximation. Example: halfWidth(0.872, 142) = 0.05495.
 */
export function halfWidth(p: number, n: number, confidence = 0.95): number {
  requireProportion(p, 'the proportion');
  requirePositive(n, 'the number of answers');
  return confidenceZ(confidence) * Math.sqrt((p * (1 - p)) / n);
}
