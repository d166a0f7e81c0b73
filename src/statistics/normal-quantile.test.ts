import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { confidenceZ, normalQuantile } from './normal-quantile.ts';

test('the z of the two usual confidence levels is exact', () => {
  assertClose(confidenceZ(0.95), 1.959963984540054, 1e-14);
  assertClose(confidenceZ(0.998), 3.090232306167813, 1e-14);
});

test('quantiles mirror about the median', () => {
  assert.equal(normalQuantile(0.5), 0);
  assertClose(normalQuantile(0.3), -0.5244005127080408, 1e-13);
  assertClose(normalQuantile(1e-10), -6.361340902404057, 1e-14);
  assert.equal(normalQuantile(0.75), -normalQuantile(0.25));
});

test('levels that are no confidence are refused', () => {
  for (const level of [0.5, 1, 95, NaN]) assert.throws(() => confidenceZ(level), RangeError);
  for (const p of [0, 1, -1, NaN]) assert.throws(() => normalQuantile(p), RangeError);
});
