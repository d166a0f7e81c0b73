import { requireFinite, requirePositive } from './requirements.ts';
import { type ZTest, zTest } from './z-test.ts';

/** A published survey result: the value and its 95% half-width, in the same unit. */
export interface PublishedResult {
  value: number;
  halfWidth: number;
}

/**
 * Whether two published survey results differ when only their 95% half-widths are known:
 * z = difference / √((e₁/1.96)² + (e₀/1.96)²). In the unit of the results. The overlap of the two
 * intervals is no test. Throws RangeError for a half-width of nought or less.
 *
 * Source: normal approximation; 1.96 because that is what publishers multiply by.
 * Example: 65.5 ± 3.3 after 71.1 ± 3.3: z −2.3519, p 0.01868, significant.
 */
export function halfWidthTest(now: PublishedResult, before: PublishedResult): ZTest {
  requireFinite(now.value, 'the later result');
  requireFinite(before.value, 'the earlier result');
  requirePositive(now.halfWidth, 'the later half-width');
  requirePositive(before.halfWidth, 'the earlier half-width');
  return zTest(now.value - before.value, Math.hypot(now.halfWidth, before.halfWidth) / 1.96);
}
