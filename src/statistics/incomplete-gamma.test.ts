import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { incompleteGamma } from './incomplete-gamma.ts';

test('the two tails keep their digits, near the mean and far from it', () => {
  assertClose(incompleteGamma(1, 1).lower, 1 - Math.exp(-1), 1e-14);
  assertClose(incompleteGamma(1, 700).upper, Math.exp(-700), 1e-12);
  assertClose(incompleteGamma(200_000, 199_000).lower, 0.012576006291331165, 1e-12);
  assertClose(incompleteGamma(200_000, 200_100).lower, 0.5887438451761301, 1e-12);
  assertClose(incompleteGamma(3, 0.001).lower, 1.6654171665278094e-10, 1e-13);
});

test('the whole distribution lies above nought', () => {
  assert.deepEqual(incompleteGamma(2, 0), { lower: 0, upper: 1 });
  assert.throws(() => incompleteGamma(0, 1), RangeError);
  assert.throws(() => incompleteGamma(1, -1), RangeError);
});
