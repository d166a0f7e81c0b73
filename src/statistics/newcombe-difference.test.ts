import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, assertPrinted } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { newcombeDifference } from './newcombe-difference.ts';

interface Vector {
  x1: number;
  n1: number;
  x2: number;
  n2: number;
  diff: number;
  newcombe_lower: number;
  newcombe_upper: number;
}

test('every published difference has the published interval', needsVectors, () => {
  const vectors = methodVectors('two_proportions') as Vector[];
  assert.equal(vectors.length, 7);
  for (const { x1, n1, x2, n2, diff, newcombe_lower, newcombe_upper } of vectors) {
    const result = newcombeDifference(x1, n1, x2, n2);
    assertClose(result.difference, diff, 1e-13);
    assertClose(result.lower, newcombe_lower, 1e-12);
    assertClose(result.upper, newcombe_upper, 1e-12);
  }
});

test("Newcombe's own example of 1998 is reproduced", () => {
  const { lower, upper } = newcombeDifference(56, 70, 48, 80);
  assertPrinted(lower, 0.0524, 4);
  assertPrinted(upper, 0.3339, 4);
});

test('the interval contains the difference and turns round when the periods are swapped', () => {
  const part = fc
    .integer({ min: 1, max: 50_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(part, part, ([x1, n1], [x2, n2]) => {
      const there = newcombeDifference(x1, n1, x2, n2);
      const back = newcombeDifference(x2, n2, x1, n1);
      assert.ok(there.lower <= there.difference && there.difference <= there.upper);
      assert.ok(Math.abs(there.lower + back.upper) < 1e-12);
    }),
  );
});
