import { chiSquareQuantile } from './chi-square.ts';
import { requireConfidence, requireCount } from './requirements.ts';

/**
 * Exact confidence interval for the mean behind an observed Poisson count, in events: from half the chi-square
 * quantile at (1 − confidence)/2 with 2x degrees of freedom (0 when x is 0) to half the one at
 * 1 − (1 − confidence)/2 with 2x + 2. Throws RangeError for a negative count.
 *
 * Source: Garwood 1936; PHEindicatormethods 2.1.0.
 * Example: exactPoissonInterval(5) = { lower: 1.623486390…, upper: 11.668332079… }.
 */
export function exactPoissonInterval(x: number, confidence = 0.95): { lower: number; upper: number } {
  requireCount(x, 'the count');
  requireConfidence(confidence);
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * x + 2) / 2,
  };
}
