import { byarInterval } from './byar-interval.ts';
import { requireCount, requirePositive } from './requirements.ts';

/** One band (such as an age band) of an area: its events, its people, and its weight in the standard. */
export interface StandardBand {
  count: number;
  population: number;
  weight: number;
}

/** A standardised rate, the events behind it, and its interval (null where there is none). */
export interface StandardisedRate {
  value: number;
  lower: number | null;
  upper: number | null;
  totalCount: number;
}

/**
 * Directly standardised rate: what the rate per `multiplier` would be if the area had the standard's make-up,
 * that is Σ wᵢxᵢ/nᵢ / Σ wᵢ. Interval: Byar's limits of the total count, carried over by
 * √(variance / total count), variance = Σ xᵢ(wᵢ/nᵢ)² / (Σ wᵢ)². Without events there is no interval.
 * Throws RangeError for no bands, a negative count, an empty population or weights that are all nought.
 *
 * Source: Dobson et al. 1991; PHEindicatormethods 2.1.0 (DSR).
 * Example: bands 10/1000 weight 1 and 30/1000 weight 3: 25 per 1,000, from 17.442 to 34.571.
 */
export function directlyStandardisedRate(
  bands: readonly StandardBand[],
  multiplier = 1000,
  confidence = 0.95,
): StandardisedRate {
  requirePositive(multiplier, 'the multiplier');
  let weights = 0;
  let weighted = 0;
  let variance = 0;
  let totalCount = 0;
  for (const { count, population, weight } of bands) {
    requireCount(count, 'the count of a band');
    requirePositive(population, 'the population of a band');
    requireCount(weight, 'the weight of a band');
    weights += weight;
    weighted += (weight * count) / population;
    variance += count * (weight / population) ** 2;
    totalCount += count;
  }
  requirePositive(weights, 'the sum of the weights');
  const rate = weighted / weights;
  const value = rate * multiplier;
  if (totalCount === 0) return { value, lower: null, upper: null, totalCount };
  const scale = Math.sqrt(variance / weights ** 2 / totalCount);
  const limits = byarInterval(totalCount, confidence);
  const carry = (limit: number) => multiplier * (rate + scale * (limit - totalCount));
  const lower = limits.lower === null ? null : carry(limits.lower);
  return { value, lower, upper: carry(limits.upper), totalCount };
}
