import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestFlow } from './largest-flow.ts';

const pipe = (from: number, to: number, forward: number, backward = 0) => ({ from, to, forward, backward });

test('two paths carry the sum of their narrowest places', () => {
  assert.equal(largestFlow([pipe(0, 1, 2), pipe(1, 3, 9), pipe(0, 2, 8), pipe(2, 3, 3)], 0, 3), 5);
});

test('flow turns back where that lets more through', () => {
  const arcs = [pipe(0, 1, 1), pipe(0, 2, 1), pipe(1, 2, 1), pipe(1, 3, 1), pipe(2, 3, 1)];
  assert.equal(largestFlow(arcs, 0, 3), 2);
  assert.equal(largestFlow([pipe(1, 0, 0, 4)], 0, 1), 4);
});

test('an endless path carries endlessly, no path nothing', () => {
  assert.equal(largestFlow([pipe(0, 1, Infinity)], 0, 1), Infinity);
  assert.equal(largestFlow([], 0, 1), 0);
});
