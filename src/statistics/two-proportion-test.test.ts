import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { twoProportionTest } from './two-proportion-test.ts';

interface Vector {
  x1: number;
  n1: number;
  x2: number;
  n2: number;
  z_pooled: number;
  p: number;
}

test('every published comparison of two proportions has the published z and p', needsVectors, () => {
  for (const { x1, n1, x2, n2, z_pooled, p } of methodVectors('two_proportions') as Vector[]) {
    const result = twoProportionTest(x1, n1, x2, n2);
    assertClose(result.z, z_pooled, 1e-12);
    assertClose(result.p, p, 1e-11);
    assert.equal(result.significant, p < 0.05);
  }
});

test('two proportions of nought, or two of one, do not differ', () => {
  assert.deepEqual(twoProportionTest(0, 5, 0, 9), { difference: 0, z: 0, p: 1, significant: false });
  assert.equal(twoProportionTest(5, 5, 9, 9).p, 1);
  assert.throws(() => twoProportionTest(1, 0, 1, 2), RangeError);
});
