import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { needsReference, referencePath } from '../../test/support/reference.ts';
import type { Side } from './compare-readings.ts';
import {
  coveredBy,
  endsOfRuns,
  endsOfTrends,
  runSides,
  trendDirections,
  twoInThree,
} from './rule-windows.ts';

const packageFile = 'data/stats/NHSRplotthedots/spc-vectors.json';
type Pair = [number[], number[]];
interface Recorded {
  seven_point_one_side: Pair[];
  part_of_seven_trend: Pair[];
  seven_point_trend: Pair[];
  'two_in_three (close_to_limits, relative_to_mean -> expected)': [number[], Side[], number[]][];
}
const recorded = () => JSON.parse(readFileSync(referencePath(packageFile) ?? '', 'utf8')) as Recorded;

test('runs end where the package says they end', needsReference(packageFile), () => {
  for (const [sides, expected] of recorded().seven_point_one_side) {
    assert.deepEqual(endsOfRuns(sides as Side[], 7).map(Math.abs), expected);
  }
});

test('trends end where the package says they end', needsReference(packageFile), () => {
  for (const [values, expected] of recorded().seven_point_trend) {
    assert.deepEqual(endsOfTrends(values, 7), expected);
  }
});

test('every point of a window of seven is covered, as in the package', needsReference(packageFile), () => {
  for (const [ends, expected] of recorded().part_of_seven_trend) {
    const up = coveredBy(ends as Side[], 1, 7);
    const down = coveredBy(ends as Side[], -1, 7);
    assert.deepEqual(
      up.map((covered, index) => Number(covered || down[index])),
      expected,
    );
  }
});

test(
  'two in three flags the near points of the windows that the package finds',
  needsReference(packageFile),
  () => {
    const vectors = recorded()['two_in_three (close_to_limits, relative_to_mean -> expected)'];
    for (const [near, sides, windows] of vectors) {
      const close = near.map((flag) => flag === 1);
      assert.deepEqual(
        twoInThree(close, sides),
        close.map((flag, index) => flag && windows[index] === 1),
      );
    }
  },
);

test('a peak that ends one trend and begins another takes the direction to its right', () => {
  assert.deepEqual(trendDirections([1, 2, 3, 2, 1], 3), [1, 1, -1, -1, -1]);
});

test('a point on the mean belongs to no run', () => {
  assert.deepEqual(runSides([1, 1, 0, 1, 1, 1], 3), [0, 0, 0, 1, 1, 1]);
});

test('a missing month or a tie is no step of a trend', () => {
  assert.deepEqual(trendDirections([1, 2, null, 3, 4], 3), [0, 0, 0, 0, 0]);
  assert.deepEqual(trendDirections([1, 2, 2, 3], 3), [0, 0, 0, 0]);
});

test('points on the mean are no side for two in three', () => {
  assert.deepEqual(twoInThree([true, true, true], [0, 0, 0]), [false, false, false]);
});
