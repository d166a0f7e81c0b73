import { requireFinite } from './requirements.ts';

/**
 * Percent change from `before` to `now`, in per cent and not rounded: 100 (now − before) / before. Undefined
 * when `before` is nought: say "from 0" instead. For counts and rates, not for two percentages, whose
 * difference is in percentage points. Throws RangeError for numbers that are not finite.
 *
 * Source: arithmetic. Example: percentChange(5831, 3595) = 62.197….
 */
export function percentChange(now: number, before: number): number | undefined {
  requireFinite(now, 'the later value');
  requireFinite(before, 'the earlier value');
  if (before === 0) return undefined;
  return (100 * (now - before)) / before;
}
