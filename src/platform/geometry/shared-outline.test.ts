import assert from 'node:assert/strict';
import test from 'node:test';
import { sharedOutline } from './shared-outline.ts';
import type { Position } from './simplify-ring.ts';

const box = (x: number): Position[] => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
  [x, 0],
];

test('two neighbours have one outline, without the edge between them', () => {
  const [outline, ...others] = sharedOutline([box(0), box(1)]);
  assert.equal(others.length, 0);
  assert.equal(outline?.length, 7);
  assert.deepEqual(outline.at(0), outline.at(-1));
  assert.ok(!outline.some(([x], index) => x === 1 && outline[index + 1]?.[0] === 1));
});

test('areas apart keep an outline each', () => {
  assert.equal(sharedOutline([box(0), box(5)]).length, 2);
});
