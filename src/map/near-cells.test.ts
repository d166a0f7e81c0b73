import assert from 'node:assert/strict';
import test from 'node:test';
import { gridDisk, latLngToCell } from 'h3-js';
import { nearCells } from './near-cells.ts';

const cellsAround = (latitude: number, longitude: number, rings: number, count: number) =>
  gridDisk(latLngToCell(latitude, longitude, 8), rings).map((code) => ({ code, count, withheld: false }));

test('a few records at the other end of the country do not shrink the force', () => {
  const chester = cellsAround(53.19, -2.89, 4, 10);
  const brighton = cellsAround(50.82, -0.14, 0, 3);
  assert.deepEqual(
    new Set(nearCells([...brighton, ...chester]).map(({ code }) => code)),
    new Set(chester.map(({ code }) => code)),
  );
});

test('what is kept is where most records are, not where most cells are', () => {
  const busy = cellsAround(51.51, -0.09, 1, 500);
  const sparse = cellsAround(53.19, -2.89, 6, 1);
  assert.equal(nearCells([...sparse, ...busy]).length, busy.length);
});
