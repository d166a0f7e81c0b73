import { requirePart } from './requirements.ts';
import { type ZTest, zTest } from './z-test.ts';

/**
 * Whether two independent proportions x1/n1 and x2/n2 differ: z with the pooled standard error, two-sided p,
 * significant below 0.05. When both are 0% or both 100%, z is 0 and p is 1.
 * Throws RangeError unless 0 ≤ x ≤ n and n is above 0 for both.
 *
 * Source: pooled two-sample z test (e.g. Fleiss 1981).
 * Example: twoProportionTest(522, 797, 567, 797) gives z −2.42269, p 0.015406, significant.
 */
export function twoProportionTest(x1: number, n1: number, x2: number, n2: number): ZTest {
  requirePart(x1, n1, 'first');
  requirePart(x2, n2, 'second');
  const pooled = (x1 + x2) / (n1 + n2);
  return zTest(x1 / n1 - x2 / n2, Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2)));
}
