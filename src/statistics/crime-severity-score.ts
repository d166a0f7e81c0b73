import { requireCount, requirePositive } from './requirements.ts';

/**
 * Crime severity score: crimes weighted by the seriousness of each offence, per head of population, that is
 * Σ count × weight / population. In days of custody per head where the weights are those of the Office
 * for National Statistics, which publishes per head or per 1,000 by edition: state which.
 * No offences score 0. Throws RangeError for negative counts or weights or an empty population.
 *
 * Source: ONS Crime Severity Score.
 * Example: 2 crimes of weight 7,979 and 300 of weight 3 among 1,000,000 people score 0.016858.
 */
export function crimeSeverityScore(
  offences: readonly { count: number; weight: number }[],
  population: number,
): number {
  requirePositive(population, 'the population');
  const total = offences.reduce((sum, { count, weight }) => {
    requireCount(count, 'the count of an offence');
    requireCount(weight, 'the weight of an offence');
    return sum + count * weight;
  }, 0);
  return total / population;
}
