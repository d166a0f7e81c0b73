import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { normalCdf, twoSidedNormalP } from './normal-cdf.ts';

test('the normal distribution keeps its digits far into the tails', () => {
  assertClose(normalCdf(-1.96), 0.024997895148220435, 1e-13);
  assertClose(normalCdf(2), 0.9772498680518208, 1e-15);
  assertClose(normalCdf(-30), 4.906713927148187e-198, 1e-12);
  assertClose(twoSidedNormalP(5), 5.733031437583878e-7, 1e-13);
  assert.equal(normalCdf(0), 0.5);
  assert.throws(() => normalCdf(NaN), RangeError);
});
