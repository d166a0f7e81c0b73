import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { directlyStandardisedRate } from './directly-standardised-rate.ts';
import { byarInterval } from './byar-interval.ts';

test('bands are weighted by the standard, and so is their uncertainty', () => {
  const rate = directlyStandardisedRate([
    { count: 10, population: 1000, weight: 1 },
    { count: 30, population: 1000, weight: 3 },
  ]);
  assertClose(rate.value, 25, 1e-14);
  assertClose(rate.lower ?? NaN, 17.441948285120876, 1e-12);
  assertClose(rate.upper ?? NaN, 34.571071061797255, 1e-12);
  assert.equal(rate.totalCount, 40);
});

test('a single band is a crude rate with the interval of its count', () => {
  const rate = directlyStandardisedRate([{ count: 65, population: 1000, weight: 7 }]);
  const { lower, upper } = byarInterval(65);
  assertClose(rate.value, 65, 1e-14);
  assertClose(rate.lower ?? NaN, lower ?? NaN, 1e-12);
  assertClose(rate.upper ?? NaN, upper, 1e-12);
});

test('without events there is a rate of nought and no interval', () => {
  const rate = directlyStandardisedRate([{ count: 0, population: 10, weight: 1 }]);
  assert.deepEqual(rate, { value: 0, lower: null, upper: null, totalCount: 0 });
});

test('no bands, empty bands and weights of nought are refused', () => {
  assert.throws(() => directlyStandardisedRate([]), /sum of the weights/);
  assert.throws(() => directlyStandardisedRate([{ count: 1, population: 0, weight: 1 }]), RangeError);
  assert.throws(() => directlyStandardisedRate([{ count: -1, population: 5, weight: 1 }]), RangeError);
});
