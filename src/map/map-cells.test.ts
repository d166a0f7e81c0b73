import assert from 'node:assert/strict';
import test from 'node:test';
import { cellClasses } from './cell-classes.ts';
import { mapCells } from './map-cells.ts';

const period = { from: '2025-01', to: '2025-03', months: 3 };
const months = [
  { month: '2025-01', cells: { a: 3, b: 40 }, unlocated: 2 },
  { month: '2025-03', cells: { a: 1, b: 20, c: 5 }, unlocated: 1 },
];

test('months add up cell by cell, and a month that is not held is counted as missing', () => {
  const { cells, located, unlocated, missing } = mapCells(months, period, { sensitive: false });
  assert.deepEqual(
    cells.map(({ code, count }) => [code, count]),
    [
      ['a', 4],
      ['b', 60],
      ['c', 5],
    ],
  );
  assert.deepEqual([located, unlocated, missing], [69, 3, 1]);
});

test('of a sensitive measure one to four in the whole period are withheld, five are not', () => {
  const { cells } = mapCells(months, period, { sensitive: true });
  assert.deepEqual(
    cells.map(({ withheld }) => withheld),
    [true, false, false],
  );
});

test('cells are told by how many have few records and how many have most', () => {
  const { cells } = mapCells(months, period, { sensitive: false });
  assert.deepEqual(cellClasses(cells), [
    { low: 1, high: 4, cells: 1, records: 4 },
    { low: 5, high: 19, cells: 1, records: 5 },
    { low: 50, high: 99, cells: 1, records: 60 },
  ]);
});
