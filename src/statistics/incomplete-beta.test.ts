import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../test/support/assert-close.ts';
import { incompleteBeta } from './incomplete-beta.ts';

test('the two tails keep their digits for counts of 200,000', () => {
  assertClose(incompleteBeta(2, 3, 0.5).lower, 0.6875, 1e-13);
  assertClose(incompleteBeta(100_000, 100_001, 0.49).lower, 1.8947305840769858e-19, 1e-11);
  assertClose(incompleteBeta(5831, 3596, 0.5).lower, 1.1467170214133617e-118, 1e-11);
  assertClose(incompleteBeta(17, 4, 0.99).upper, 4.262092764244028e-5, 1e-13);
});

test('turning the distribution round swaps its tails', () => {
  const shape = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(shape, shape, fc.integer({ min: 1, max: 999 }), (a, b, thousandths) => {
      const x = thousandths / 1000;
      const there = incompleteBeta(a, b, x, 1 - x);
      assertClose(incompleteBeta(b, a, 1 - x, x).upper, there.lower, 1e-9);
      assert.ok(Math.abs(there.lower + there.upper - 1) < 1e-14);
    }),
  );
});

test('the ends hold all or nothing', () => {
  assert.deepEqual(incompleteBeta(2, 3, 0), { lower: 0, upper: 1 });
  assert.deepEqual(incompleteBeta(2, 3, 1), { lower: 1, upper: 0 });
  assert.throws(() => incompleteBeta(0, 1, 0.5), RangeError);
  assert.throws(() => incompleteBeta(1, 1, 1.5), RangeError);
});
