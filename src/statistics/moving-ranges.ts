import { compareReadings } from './compare-readings.ts';

/**
 * Moving ranges of a series: the distance between each value and the one of the month before. A missing
 * month (null) has no range and gives none to the month after it, so a gap is never bridged.
 * Same unit as the values. The first value of a series has no range.
 *
 * Source: Shewhart's individuals chart as in NHSRplotthedots 0.2.2.
 * Example: movingRanges([3, 5, null, 4, 8]) = [2, 4].
 */
export function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (index === 0 || value === null || before === null || before === undefined) return;
    ranges.push(compareReadings(value, before) === 0 ? 0 : Math.abs(value - before));
  });
  return ranges;
}

/** The arithmetic mean; NaN of nothing. */
function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Average moving range. With `screen`, ranges of 3.267 times the plain average or more are left out,
 * once, so that a single outlier does not widen the limits that should expose it. The comparison is strict.
 * Nought when there is no range at all, or when nothing varies.
 *
 * Source: Nelson 1982 (3.267 = D4 for ranges of two); NHSRplotthedots 0.2.2 screens by default, the NHS
 * England spreadsheet does not.
 * Example: averageMovingRange([1, 1, 1, 1, 16], true) = 1, and 4 unscreened.
 */
export function averageMovingRange(ranges: readonly number[], screen: boolean): number {
  if (ranges.length === 0) return 0;
  const plain = average(ranges);
  if (!screen || plain === 0) return plain;
  return average(ranges.filter((range) => range < 3.267 * plain));
}
