import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { logGamma, stirlingError } from './log-gamma.ts';

test('the gamma function of a whole number is a factorial', () => {
  assertClose(logGamma(5), Math.log(24), 1e-14);
  assertClose(logGamma(1), 0, 1e-14);
  assertClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  assertClose(logGamma(1e6), 12815504.569147611, 1e-14);
});

test('what Stirling leaves out is small and known', () => {
  assertClose(stirlingError(1), 0.08106146679532726, 1e-12);
  assertClose(stirlingError(20), 0.004166319691996922, 1e-13);
});

test('the gamma function of nought is refused', () => {
  assert.throws(() => logGamma(0), RangeError);
});
