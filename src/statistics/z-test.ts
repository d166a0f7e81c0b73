import { twoSidedNormalP } from './normal-cdf.ts';

/** A difference, how many standard errors it is, the two-sided p, and whether p is below 0.05. */
export interface ZTest {
  difference: number;
  z: number;
  p: number;
  significant: boolean;
}

/**
 * Two-sided z test of a difference with a known standard error, in the same unit. With no standard error
 * at all a difference of nought has p 1, and any other is certain (p 0).
 *
 * Source: standard normal theory. Example: zTest(-5.6, 2.381) gives z −2.352, p 0.0187, significant.
 */
export function zTest(difference: number, standardError: number): ZTest {
  if (difference === 0) return { difference, z: 0, p: 1, significant: false };
  const z = difference / standardError;
  const p = Number.isFinite(z) ? twoSidedNormalP(z) : 0;
  return { difference, z, p, significant: p < 0.05 };
}
