import { type Side, compareReadings } from './compare-readings.ts';
import { runSides, trendDirections, twoInThree } from './rule-windows.ts';
import type { SpecialCause } from './special-cause.ts';
import type { XmrLimits } from './xmr-limits.ts';

/** Points in a run, and points in a trend, that make a signal. */
const WINDOW = 7;

/** Above 1, below −1, or between the two lines 0; strict, so a point on a line is between. */
function beyond(value: number | null, lower: number, upper: number): Side {
  if (value === null) return 0;
  if (compareReadings(value, upper) === 1) return 1;
  return compareReadings(value, lower) === -1 ? -1 : 0;
}

function nameOf(outside: Side, trend: Side, near: Side, run: Side): SpecialCause | null {
  if (outside !== 0) return outside === 1 ? 'Above UCL' : 'Below LCL';
  if (trend !== 0) return trend === 1 ? '7 Point Trend (Increasing)' : '7 Point Trend (Decreasing)';
  if (near !== 0) return near === 1 ? '2 in 3 Above CL' : '2 in 3 Below CL';
  if (run !== 0) return run === 1 ? '7 Points Above CL' : '7 Points Below CL';
  return null;
}

/**
 * The special cause of each point of one stretch of a control chart, or null for common cause. Nulls among the
 * values are missing months; they carry no label and break every window. Limits that do not vary
 * are never crossed, but runs and trends still count.
 *
 * Source: NHSRplotthedots 0.2.2; precedence outside, trend, two in three, run.
 * Example: seven values above the mean inside the limits are each "7 Points Above CL".
 */
export function specialCauses(
  values: readonly (number | null)[],
  limits: XmrLimits,
): (SpecialCause | null)[] {
  const sides = values.map((value) => beyond(value, limits.mean, limits.mean));
  const outside = values.map((value) => (limits.varies ? beyond(value, limits.lower, limits.upper) : 0));
  const past = values.map((value) => beyond(value, limits.nearLower, limits.nearUpper));
  const near = past.map((side, index) => limits.varies && side !== 0 && outside[index] === 0);
  const pairs = twoInThree(near, sides);
  const trends = trendDirections(values, WINDOW);
  const runs = runSides(sides, WINDOW);
  return values.map((_, index) => {
    const side = sides[index] ?? 0;
    return nameOf(outside[index] ?? 0, trends[index] ?? 0, pairs[index] ? side : 0, runs[index] ?? 0);
  });
}
