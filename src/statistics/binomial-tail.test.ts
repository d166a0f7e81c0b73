import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { binomialAtLeast, binomialAtMost } from './binomial-tail.ts';

test('the tails of three coin tosses are eighths', () => {
  assertClose(binomialAtMost(1, 3, 0.5, 0.5), 0.5, 1e-13);
  assertClose(binomialAtLeast(3, 3, 0.5, 0.5), 0.125, 1e-13);
  assertClose(binomialAtMost(99_000, 200_000, 0.5, 0.5), 3.912164257690504e-6, 1e-12);
});

test('a tail that takes in everything is one, and one beyond the trials is nought', () => {
  assert.equal(binomialAtMost(3, 3, 0.5, 0.5), 1);
  assert.equal(binomialAtLeast(0, 3, 0.5, 0.5), 1);
  assert.equal(binomialAtMost(-1, 3, 0.5, 0.5), 0);
  assert.equal(binomialAtLeast(4, 3, 0.5, 0.5), 0);
});
