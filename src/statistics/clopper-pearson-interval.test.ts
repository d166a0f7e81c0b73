import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { binomialAtLeast, binomialAtMost } from './binomial-tail.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';

test('at each limit the observed tail has half of what confidence leaves', () => {
  const { lower, upper } = clopperPearsonInterval(586, 1109);
  assertClose(binomialAtLeast(586, 1109, lower, 1 - lower), 0.025, 1e-10);
  assertClose(binomialAtMost(586, 1109, upper, 1 - upper), 0.025, 1e-10);
});

test('none and all have closed limits', () => {
  assert.equal(clopperPearsonInterval(0, 5).lower, 0);
  assertClose(clopperPearsonInterval(0, 5).upper, 1 - 0.025 ** 0.2, 1e-12);
  assert.equal(clopperPearsonInterval(5, 5).upper, 1);
  assert.throws(() => clopperPearsonInterval(6, 5), RangeError);
});
