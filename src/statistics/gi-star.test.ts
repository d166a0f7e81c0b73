import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose, assertPrinted } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { giStar } from './gi-star.ts';

/** Cells that touch each cell of a grid by a side or a corner. */
function queenNeighbours(rows: number, columns: number): number[][] {
  const cells = Array.from({ length: rows * columns }, (_, index) => index);
  const rowOf = (index: number) => Math.floor(index / columns);
  return cells.map((cell) => {
    return cells.filter((other) => {
      const apart = Math.max(
        Math.abs(rowOf(other) - rowOf(cell)),
        Math.abs((other % columns) - (cell % columns)),
      );
      return apart === 1;
    });
  });
}

test('every cell of the published grid has the published Gi*', needsVectors, () => {
  const { grid, z } = methodVectors('gi_star') as { grid: number[][]; z: number[] };
  const found = giStar(grid.flat(), queenNeighbours(5, 5));
  assert.equal(found.length, 25);
  found.forEach((cell, index) => assertPrinted(cell.z, z[index] ?? NaN, 6));
  assertPrinted(found[12]?.p ?? NaN, 0.000182, 6);
});

test('a lone cell is compared with all the others', () => {
  const lone = giStar(
    [0, 0, 0, 0, 9, 0, 0, 0, 0],
    Array.from({ length: 9 }, () => []),
  );
  assertClose(lone[4]?.z ?? NaN, Math.sqrt(8), 1e-12);
});

test('an even map, a cell beside all others and a map without cells have no hot spot', () => {
  assert.ok(giStar([2, 2, 2], [[1], [0, 2], [1]]).every(({ z, p }) => z === 0 && p === 1));
  assert.equal(giStar([1, 2, 3], [[1, 2], [], []])[0]?.z, 0);
  assert.deepEqual(giStar([], []), []);
});

test('neighbours that do not exist are refused', () => {
  assert.throws(() => giStar([1, 2], [[2], []]), /a neighbour is named 2, but there are 2 cells/);
  assert.throws(() => giStar([1, 2], [[]]), /need 2 lists/);
  assert.throws(() => giStar([NaN], [[]]), RangeError);
});
