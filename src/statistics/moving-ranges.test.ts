import assert from 'node:assert/strict';
import { test } from 'node:test';
import { averageMovingRange, movingRanges } from './moving-ranges.ts';

test('a gap has no range and gives none to the month after it', () => {
  assert.deepEqual(movingRanges([3, 5, null, 4, 8]), [2, 4]);
  assert.deepEqual(movingRanges([7]), []);
});

test('a range of exactly 3.267 averages is screened out, one just below is not', () => {
  assert.equal(averageMovingRange([433, 433, 433, 434, 3267], true), 433.25);
  assert.equal(averageMovingRange([433, 433, 433, 435, 3266], true), 1000);
});

test('outliers are screened once', () => {
  assert.equal(averageMovingRange([1, 1, 1, 1, 16], true), 1);
  assert.equal(averageMovingRange([1, 1, 1, 1, 16], false), 4);
  assert.equal(averageMovingRange([1, 1, 2, 2], true), 1.5);
});

test('no ranges, or none that differ from nought, average nought', () => {
  assert.equal(averageMovingRange([], true), 0);
  assert.equal(averageMovingRange([0, 0], true), 0);
});
