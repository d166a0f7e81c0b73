import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { laneyPPrime } from './laney-p-prime.ts';

test('limits widen with the variation that there is between months', () => {
  const chart = laneyPPrime([10, 20, 10, 20], [100, 100, 100, 100]);
  assertClose(chart.centre, 0.15, 1e-14);
  assertClose(chart.sigmaZ, 0.1 / Math.sqrt(0.15 * 0.85 * 0.01) / 1.128, 1e-12);
  assertClose(chart.points[0]?.lower ?? NaN, 0.15 - (3 * 0.1) / 1.128, 1e-12);
  assertClose(chart.points[0]?.upper ?? NaN, 0.15 + (3 * 0.1) / 1.128, 1e-12);
});

test('a month with a larger denominator has narrower limits', () => {
  const { points } = laneyPPrime([10, 45, 11, 38], [100, 400, 90, 400]);
  const width = (index: number) => (points[index]?.upper ?? NaN) - (points[index]?.lower ?? NaN);
  assertClose(width(0), 2 * width(1), 1e-12);
});

test('only a month outside its limits is labelled', () => {
  const numerators = [50, 52, 49, 51, 50, 48, 51, 50, 49, 52, 50, 90];
  const { points } = laneyPPrime(
    numerators,
    numerators.map(() => 100),
  );
  assert.deepEqual(
    points.map((point) => point.label),
    [...numerators.slice(1).map(() => null), 'Above UCL'],
  );
});

test('a month without cases is missing and breaks the moving range', () => {
  const { points, sigmaZ } = laneyPPrime([10, 0, 30], [100, 0, 100]);
  assert.deepEqual(points[1], { index: 1, proportion: null, lower: null, upper: null, label: null });
  assert.equal(sigmaZ, 0);
});

test('months that are all 0% or all 100% have no signal', () => {
  assert.ok(laneyPPrime([0, 0, 0], [5, 6, 7]).points.every((point) => point.label === null));
  assert.ok(laneyPPrime([5, 6, 7], [5, 6, 7]).points.every((point) => point.label === null));
  assert.deepEqual(laneyPPrime([], []).points, []);
});

test('impossible months are refused', () => {
  assert.throws(() => laneyPPrime([1], [1, 2]), /1 numerators do not match 2 denominators/);
  assert.throws(() => laneyPPrime([5], [4]), /must not exceed/);
});
