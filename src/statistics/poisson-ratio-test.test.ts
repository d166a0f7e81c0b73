import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, assertPrinted } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { poissonRatioTest } from './poisson-ratio-test.ts';

interface RatioVector {
  x1: number;
  x0: number;
  t1: number;
  t0: number;
  ratio: number;
  lower: number;
  upper: number;
  p_exact: number;
  sqrt_z: number | null;
}

test('every published ratio of two counts has the published limits, p and z', needsVectors, () => {
  const vectors = methodVectors('poisson_ratio') as RatioVector[];
  assert.equal(vectors.length, 13);
  for (const { x1, x0, t1, t0, ratio, lower, upper, p_exact, sqrt_z } of vectors) {
    const result = poissonRatioTest(x1, x0, t1, t0);
    const what = `${x1} v ${x0}`;
    assertClose(result.ratio ?? NaN, ratio, 1e-13, what);
    assertClose(result.lower, lower, 1e-10, what);
    assertClose(result.upper, upper, 1e-10, what);
    assertClose(result.p, p_exact, 1e-10, what);
    if (sqrt_z === null) assert.equal(result.sqrtZ, null);
    else assertClose(result.sqrtZ ?? NaN, sqrt_z, 1e-12, what);
  }
});

test('the printed comparisons of the reports come out as printed', () => {
  const printed = [
    [586, 523, 1.120459, 0.994141, 1.263089],
    [5779, 6067, 0.95253, 0.918666, 0.987635],
    [18, 20, 0.9, 0.448871, 1.791866],
    [4, 2, 2, 0.286634, 22.109702],
    [1065, 1077, 0.988858, 0.907697, 1.077265],
    [265, 278, 0.953237, 0.802547, 1.132016],
    [2088, 1903, 1.097215, 1.030638, 1.168145],
    [17025, 16753, 1.016236, 0.994731, 1.038206],
    [154, 162, 0.950617, 0.757449, 1.192643],
    [951, 734, 1.29564, 1.175451, 1.428561],
    [5831, 3595, 1.621975, 1.555675, 1.691275],
  ] as const;
  for (const [x1, x0, ratio, lower, upper] of printed) {
    const result = poissonRatioTest(x1, x0);
    assertPrinted(result.ratio ?? NaN, ratio, 6);
    assertPrinted(result.lower, lower, 6);
    assertPrinted(result.upper, upper, 6);
  }
});

test('knife crime up 12% may be chance, neighbourhood crime down 4.7% hardly', () => {
  assertPrinted(poissonRatioTest(586, 523).p, 0.0625869, 7);
  assertPrinted(poissonRatioTest(5779, 6067).p, 0.00836367, 8);
});

const count = fc.integer({ min: 0, max: 3000 });
const exposure = fc.integer({ min: 1, max: 1000 });

test('swapping the periods leaves p as it is and turns the limits over', () => {
  fc.assert(
    fc.property(count, count, exposure, exposure, (x1, x0, t1, t0) => {
      const there = poissonRatioTest(x1, x0, t1, t0);
      const back = poissonRatioTest(x0, x1, t0, t1);
      assertClose(there.p, back.p, 1e-8);
      if (back.lower > 0) assertClose(there.upper, 1 / back.lower, 1e-9);
    }),
  );
});

test('the limits contain the ratio, and they move up with the later count', () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 3000 }), (x1, x0) => {
      const { ratio, lower, upper } = poissonRatioTest(x1, x0);
      assert.ok(ratio !== null && lower <= ratio && ratio <= upper);
      const next = poissonRatioTest(x1 + 1, x0);
      assert.ok(next.lower > lower && next.upper > upper);
    }),
  );
});

test('equal counts do not differ, and hundreds of thousands keep their digits', () => {
  assert.equal(poissonRatioTest(7, 7).p, 1);
  assertClose(poissonRatioTest(99_000, 101_000).p, 7.824328515381007e-6, 1e-10);
});

test('from no earlier events there is no ratio, only a lower limit', () => {
  const { ratio, lower, upper } = poissonRatioTest(3, 0);
  assert.deepEqual([ratio, upper], [null, Infinity]);
  assert.ok(lower > 0);
  assert.deepEqual(poissonRatioTest(0, 0), { ratio: null, lower: 0, upper: Infinity, p: 1, sqrtZ: 0 });
});

test('counts that are not whole, and exposures of nought, are refused', () => {
  assert.throws(() => poissonRatioTest(1.5, 2), /must be a whole number/);
  assert.throws(() => poissonRatioTest(-1, 2), RangeError);
  assert.throws(() => poissonRatioTest(1, 2, 0, 1), /exposure must be a number above nought/);
});
