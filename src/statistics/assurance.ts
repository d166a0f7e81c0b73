import { requireFinite } from './requirements.ts';

/** Which way is better. */
export type Improvement = 'increase' | 'decrease' | 'neutral';

/** What the limits say about meeting a target: always, never, or now and then. */
export type Assurance = 'consistent_pass' | 'consistent_fail' | 'inconsistent';

/**
 * Whether a process will meet a target if nothing changes: a target beyond the limits is always missed or
 * always met, one between them (or on one) is hit and miss. Null without a target or a better direction.
 * Pass the limits of the latest stretch.
 *
 * Source: NHSRplotthedots 0.2.2. Example: assurance(4, 1, 3, 'increase') = 'consistent_fail'.
 */
export function assurance(
  target: number | null,
  lower: number,
  upper: number,
  improvement: Improvement,
): Assurance | null {
  if (target === null || improvement === 'neutral') return null;
  requireFinite(target, 'the target');
  if (target > upper) return improvement === 'increase' ? 'consistent_fail' : 'consistent_pass';
  if (target < lower) return improvement === 'increase' ? 'consistent_pass' : 'consistent_fail';
  return 'inconsistent';
}
