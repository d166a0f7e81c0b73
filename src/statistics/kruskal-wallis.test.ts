import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose, assertPrinted } from '../../test/support/assert-close.ts';
import { kruskalWallis } from './kruskal-wallis.ts';

test('two separate pairs give the textbook H', () => {
  const { h, p, degreesOfFreedom } = kruskalWallis([
    [1, 2],
    [3, 4],
  ]);
  assertClose(h, 2.4, 1e-12);
  assertPrinted(p, 0.121335, 6);
  assert.equal(degreesOfFreedom, 1);
});

test('ties share a rank and H is corrected for them', () => {
  assertClose(
    kruskalWallis([
      [1, 1, 2],
      [2, 3, 3],
      [1, 3, 3, 3],
    ]).h,
    3.942857142857143,
    1e-9,
  );
});

test('groups that do not differ at all have H 0 and p 1', () => {
  assert.deepEqual(kruskalWallis([[5, 5], [5]]), { h: 0, p: 1, degreesOfFreedom: 1 });
});

test('fewer than two groups, or an empty one, are refused', () => {
  assert.throws(() => kruskalWallis([[1, 2]]), RangeError);
  assert.throws(() => kruskalWallis([[1], []]), RangeError);
  assert.throws(() => kruskalWallis([[1], [NaN]]), RangeError);
});
