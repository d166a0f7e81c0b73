import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { normalCdf, twoSidedNormalP } from './normal-cdf.ts';

test('the normal distribution keeps its digits far into the tails', () => {
  assertClose(normalCdf(-1.96), 0.024997895148220436, 1e-13);
  assertClose(normalCdf(2), 0.97724986805182079, 1e-15);
  assertClose(normalCdf(-30), 4.9067139271481872e-198, 1e-12);
  assertClose(twoSidedNormalP(5), 5.7330314375838782e-7, 1e-13);
  assert.equal(normalCdf(0), 0.5);
  assert.throws(() => normalCdf(NaN), RangeError);
});
