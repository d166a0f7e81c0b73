import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { betaQuantile } from './beta-quantile.ts';

test('beta quantiles are right from small to large shapes', () => {
  assertClose(betaQuantile(0.5, 2, 2), 0.5, 1e-13);
  assertClose(betaQuantile(0.025, 1, 3), 1 - Math.cbrt(0.975), 1e-12);
  assertClose(betaQuantile(0.025, 4, 3), 0.22277809550351213, 1e-13);
  assertClose(betaQuantile(0.025, 100_000, 100_001), 0.4978062069460849, 1e-13);
  assert.throws(() => betaQuantile(0, 1, 1), RangeError);
});
