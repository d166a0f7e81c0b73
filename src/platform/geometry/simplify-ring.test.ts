import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { simplifyRing, type Position } from './simplify-ring.ts';

test('a corner that hardly bends the line is left out', () => {
  const square: Position[] = [
    [0, 0],
    [5, 0.01],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  assert.deepEqual(simplifyRing(square, 0.1), [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]);
});

test('without tolerance every corner that bends the line stays', () => {
  const diamond: Position[] = [
    [0, 5],
    [5, 10],
    [10, 5],
    [5, 0],
    [0, 5],
  ];
  assert.deepEqual(simplifyRing(diamond, 0), diamond);
});

test('a simplified ring keeps its ends and adds no corner', () => {
  const ring = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
    minLength: 3,
    maxLength: 40,
  });
  fc.assert(
    fc.property(ring, fc.double({ min: 0, max: 20, noNaN: true }), (corners, tolerance) => {
      const closed = [...corners, corners[0]!];
      const simple = simplifyRing(closed, tolerance);
      assert.deepEqual(simple[0], closed[0]);
      assert.deepEqual(simple.at(-1), closed.at(-1));
      assert.ok(simple.every((corner) => closed.includes(corner as [number, number])));
    }),
  );
});
