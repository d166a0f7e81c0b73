import assert from 'node:assert/strict';
import test from 'node:test';
import type { Position } from '../platform/geometry/simplify-ring.ts';
import { boundaryRows } from './boundary-rows.ts';

const square = (west: number): Position[] => [
  [west, 53],
  [west + 0.1, 53],
  [west + 0.1, 53.1],
  [west, 53.1],
  [west, 53],
];

const areas = [
  { code: 'E01000001', name: 'Halton 001A', polygons: [[square(-2)]] },
  { code: 'E01000002', name: 'Halton 001B', polygons: [[square(-1.9)]] },
  { code: 'E01000003', name: 'Warrington 001A', polygons: [[square(-1.5)]] },
];

test('small areas are stored with the outline of each local authority that they make up', () => {
  const rows = boundaryRows(areas, 7);
  assert.deepEqual(
    rows.map(({ kind, name }) => `${kind} ${name}`),
    ['area Halton 001A', 'area Halton 001B', 'area Warrington 001A', 'outline Halton', 'outline Warrington'],
  );
  const [polygon] = JSON.parse(rows[3]!.geometry) as [number, number][][][];
  const longitudes = polygon!.flat().map(([x]) => x);
  assert.deepEqual([Math.min(...longitudes), Math.max(...longitudes)], [-2, -1.8]);
});

test('areas that are not small areas of an authority have no outline of their own', () => {
  const wards = areas.map((area) => ({ ...area, name: 'Appleton' })).slice(0, 1);
  assert.equal(boundaryRows(wards, 7).length, 1);
});
