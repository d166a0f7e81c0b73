import { confidenceZ } from './normal-quantile.ts';
import { requirePositive, requireProportion } from './requirements.ts';

/**
 * Plain average of the proportions of several groups (each counting the same, whatever its size), with the
 * half-width of its symmetric interval: z√(Σ pᵢ(1−pᵢ)/nᵢ) / number of groups. As fractions. Not the same as
 * the proportion of all answers together. Throws RangeError for no groups or a group without answers.
 *
 * Source: variance of a sum of independent proportions.
 * Example: 0.85 of 160, 0.80 of 165, 0.816 of 161: mean 0.822, half-width 0.033942.
 */
export function meanOfGroups(
  groups: readonly { p: number; n: number }[],
  confidence = 0.95,
): { mean: number; halfWidth: number } {
  requirePositive(groups.length, 'the number of groups');
  let sum = 0;
  let variance = 0;
  for (const { p, n } of groups) {
    requireProportion(p, 'the proportion of a group');
    requirePositive(n, 'the number of answers of a group');
    sum += p;
    variance += (p * (1 - p)) / n;
  }
  return {
    mean: sum / groups.length,
    halfWidth: (confidenceZ(confidence) * Math.sqrt(variance)) / groups.length,
  };
}
