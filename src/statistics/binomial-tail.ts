import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Chance of k or fewer successes in n trials with success probability p (q = 1 − p). Relative error about
 * 1e-13 in the tail.
 *
 * Source: Abramowitz and Stegun 26.5.24. Example: binomialAtMost(1, 3, 0.5, 0.5) = 0.5.
 */
export function binomialAtMost(k: number, n: number, p: number, q: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(k + 1, n - k, p, q).upper;
}

/**
 * Chance of k or more successes in n trials with success probability p (q = 1 − p).
 *
 * Source: as binomialAtMost. Example: binomialAtLeast(3, 3, 0.5, 0.5) = 0.125.
 */
export function binomialAtLeast(k: number, n: number, p: number, q: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(k, n - k + 1, p, q).lower;
}
