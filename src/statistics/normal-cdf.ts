import { incompleteGamma } from './incomplete-gamma.ts';
import { requireFinite } from './requirements.ts';

/**
 * Chance that a standard normal deviate lies further from nought than |z|, on both sides: the two-sided p
 * of a z test. From 0 to 1, relative error about 1e-13 far into the tails.
 *
 * Source: the square of a normal deviate has a chi-square distribution with 1 degree of freedom.
 * Example: twoSidedNormalP(1.959963984540054) = 0.05.
 */
export function twoSidedNormalP(z: number): number {
  requireFinite(z, 'the z value');
  return incompleteGamma(0.5, (z * z) / 2).upper;
}

/**
 * Standard normal distribution function: the chance of a value at or below z. From 0 to 1.
 *
 * Source: as twoSidedNormalP, halved on the side of z. Example: normalCdf(-1.96) = 0.0249978952….
 */
export function normalCdf(z: number): number {
  const tail = twoSidedNormalP(z) / 2;
  return z < 0 ? tail : 1 - tail;
}
