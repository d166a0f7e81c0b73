import { halfWidth } from './half-width.ts';
import { requirePositive } from './requirements.ts';

/**
 * Half-width of a survey proportion p when the n answers are a large share of a population of N: the plain
 * half-width times √((N−n)/(N−1)). Nought when everybody answered. As a fraction.
 * Throws RangeError unless p is from 0 to 1 and 0 < n ≤ N.
 *
 * Source: finite population correction (Cochran 1977).
 * Example: finitePopulationHalfWidth(0.75, 56, 400) = 0.105305, against 0.113411 without.
 */
export function finitePopulationHalfWidth(
  p: number,
  n: number,
  population: number,
  confidence = 0.95,
): number {
  requirePositive(population, 'the population');
  if (n > population) throw new RangeError(`${n} answers cannot come from a population of ${population}`);
  const plain = halfWidth(p, n, confidence);
  return n === population ? 0 : plain * Math.sqrt((population - n) / (population - 1));
}
