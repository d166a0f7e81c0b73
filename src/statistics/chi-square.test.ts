import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { chiSquareQuantile, chiSquareUpper } from './chi-square.ts';

test('chi-square quantiles are right from tiny to huge degrees of freedom', () => {
  assertClose(chiSquareQuantile(0.975, 2), -2 * Math.log(0.025), 1e-13);
  assertClose(chiSquareQuantile(0.025, 400_000), 398248.84999308235, 1e-13);
  assertClose(chiSquareQuantile(0.001, 1), 1.5707971492624921e-6, 1e-12);
  assertClose(chiSquareQuantile(0.0005, 0.5), 8.437122366389949e-14, 1e-12);
});

test('the upper tail of a quantile is what was asked for', () => {
  assertClose(chiSquareUpper(3.841458820694124, 1), 0.05, 1e-12);
  for (const degrees of [1, 3, 11, 200]) {
    assertClose(chiSquareUpper(chiSquareQuantile(0.99, degrees), degrees), 0.01, 1e-11);
  }
});

test('degrees of freedom must be above nought', () => {
  assert.throws(() => chiSquareQuantile(0.5, 0), RangeError);
  assert.throws(() => chiSquareQuantile(1, 2), RangeError);
});
