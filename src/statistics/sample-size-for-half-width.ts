import { confidenceZ } from './normal-quantile.ts';
import { requirePositive, requireProportion } from './requirements.ts';

/**
 * Number of answers at which a survey proportion p has the half-width e: z²p(1−p)/e², not rounded. With
 * a population of N it becomes n/(1 + (n−1)/N). Read backwards it tells the base behind a published ±.
 * Throws RangeError unless p is from 0 to 1 and e is above 0.
 *
 * Source: Cochran 1977. Example: sampleSizeForHalfWidth(0.822, 0.034) = 486.217.
 */
export function sampleSizeForHalfWidth(p: number, e: number, population?: number, confidence = 0.95): number {
  requireProportion(p, 'the proportion');
  requirePositive(e, 'the half-width');
  const z = confidenceZ(confidence);
  const n = (z * z * p * (1 - p)) / (e * e);
  if (population === undefined) return n;
  requirePositive(population, 'the population');
  return n / (1 + (n - 1) / population);
}

/**
 * The smallest and largest whole number of answers at which a proportion p prints the half-width e when rounded
 * to `decimals` places (of a fraction: 3.4 points is 0.034 with 3). Null when no whole number does.
 *
 * Source: sampleSizeForHalfWidth at both ends of what rounds to e.
 * Example: sampleSizesThatPrint(0.822, 0.034, 3) = { least: 473, most: 500 }.
 */
export function sampleSizesThatPrint(
  p: number,
  e: number,
  decimals: number,
): { least: number; most: number } | null {
  const margin = 0.5 * 10 ** -decimals;
  const least = Math.floor(sampleSizeForHalfWidth(p, e + margin)) + 1;
  const most = e > margin ? Math.floor(sampleSizeForHalfWidth(p, e - margin)) : Infinity;
  return least <= most ? { least, most } : null;
}
