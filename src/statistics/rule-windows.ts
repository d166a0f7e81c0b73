import { type Side, compareReadings } from './compare-readings.ts';

/**
 * Ends of runs: nought except at every point that closes a window of `length` points on the same side of the
 * mean, where it is that side. A point on the mean, or a missing one (0), belongs to no run.
 *
 * Source: NHSRplotthedots 0.2.2, seven points on one side.
 * Example: endsOfRuns([1, 1, 1], 3) = [0, 0, 1].
 */
export function endsOfRuns(sides: readonly Side[], length: number): Side[] {
  return sides.map((side, end) => {
    if (side === 0 || end + 1 < length) return 0;
    return sides.slice(end + 1 - length, end + 1).every((other) => other === side) ? side : 0;
  });
}

/** The step into each point from the point before: rising, level or falling; level where either is missing. */
function stepsInto(values: readonly (number | null)[]): Side[] {
  return values.map((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? 0 : compareReadings(value, before);
  });
}

/**
 * Ends of trends: nought except at every point that closes a window of `points` values that only rise (1)
 * or only fall (−1). A tie or a missing month breaks the trend.
 *
 * Source: NHSRplotthedots 0.2.2, seven point trend. Example: endsOfTrends([1, 2, 3], 3) = [0, 0, 1].
 */
export function endsOfTrends(values: readonly (number | null)[], points: number): Side[] {
  const steps = endsOfRuns(stepsInto(values), points - 1);
  return steps.map((side, end) => (end + 1 < points ? 0 : side));
}

/** Whether each point lies in a window of `length` points that ends where `ends` has the wanted side. */
export function coveredBy(ends: readonly Side[], side: 1 | -1, length: number): boolean[] {
  return ends.map((_, index) => ends.slice(index, index + length).includes(side));
}

/**
 * Direction of the trend that each point belongs to. A peak or a trough that ends one trend and
 * begins another takes the direction of the step to its right.
 *
 * Source: NHSRplotthedots 0.2.2. Example: trendDirections([1, 2, 3, 2, 1], 3) = [1, 1, −1, −1, −1].
 */
export function trendDirections(values: readonly (number | null)[], points: number): Side[] {
  const ends = endsOfTrends(values, points);
  const rising = coveredBy(ends, 1, points);
  const falling = coveredBy(ends, -1, points);
  const steps = stepsInto(values);
  return values.map((_, index) => {
    if (rising[index] && falling[index]) return steps[index + 1] ?? 0;
    if (rising[index]) return 1;
    return falling[index] ? -1 : 0;
  });
}

/** Which side of the mean each point of a run of `length` points lies on; nought outside runs. */
export function runSides(sides: readonly Side[], length: number): Side[] {
  const ends = endsOfRuns(sides, length);
  const above = coveredBy(ends, 1, length);
  const below = coveredBy(ends, -1, length);
  return sides.map((_, index) => {
    if (above[index]) return 1;
    return below[index] ? -1 : 0;
  });
}

/**
 * Points near a limit that belong to a window of three consecutive points, all on the same side of the mean,
 * of which at least two are near the limit. Points beyond the limit are not "near".
 *
 * Source: NHSRplotthedots 0.2.2 (stricter than the Western Electric rule: the third point
 * must be on the same side). Example: near 1, 0, 1 all above the mean gives true, false, true.
 */
export function twoInThree(near: readonly boolean[], sides: readonly Side[]): boolean[] {
  const flagged = near.map(() => false);
  for (let start = 0; start + 3 <= near.length; start += 1) {
    const window = [start, start + 1, start + 2];
    const sameSide = window.every((index) => sides[index] !== 0 && sides[index] === sides[start]);
    const close = window.filter((index) => near[index]);
    if (sameSide && close.length >= 2) close.forEach((index) => (flagged[index] = true));
  }
  return flagged;
}
