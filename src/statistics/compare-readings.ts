/** Where one number lies against another: below (−1), level (0) or above (1). */
export type Side = -1 | 0 | 1;

/**
 * Compares two readings, counting them as level when they differ by no more than binary rounding can
 * (one part in 10^12 of the larger). Without this, fourteen months of exactly 0.1 would lie "below" their
 * own mean, and a value on a limit would fall on either side by chance.
 *
 * Example: compareReadings(0.1 + 0.2, 0.3) = 0.
 */
export function compareReadings(a: number, b: number): Side {
  const gap = a - b;
  if (Math.abs(gap) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))) return 0;
  return gap > 0 ? 1 : -1;
}
