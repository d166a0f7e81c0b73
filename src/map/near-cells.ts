import { cellToParent, gridDisk } from 'h3-js';
import type { MapCell } from './map-cells.ts';

/** Cells of about 36 square kilometres: neighbours among them are no more than some ten kilometres apart. */
const coarse = 6;

/**
 * The cells that hang together with most of the records. A few records of every force lie far away, at the other end
 * of the country: drawn, they would shrink the force to a dot.
 */
export function nearCells(cells: readonly MapCell[]): MapCell[] {
  const byParent = Map.groupBy(cells, ({ code }) => cellToParent(code, coarse));
  const left = new Set(byParent.keys());
  let most: { records: number; cells: MapCell[] } = { records: -1, cells: [] };
  for (const start of byParent.keys()) {
    if (!left.has(start)) continue;
    const together = reach(start, left).flatMap((parent) => byParent.get(parent) ?? []);
    const records = together.reduce((sum, { count }) => sum + count, 0);
    if (records > most.records) most = { records, cells: together };
  }
  return most.cells;
}

/** Everything that can be reached from one cell through neighbours, taken out of what is left. */
function reach(start: string, left: Set<string>): string[] {
  const reached = [start];
  left.delete(start);
  for (const cell of reached)
    for (const neighbour of gridDisk(cell, 1)) if (left.delete(neighbour)) reached.push(neighbour);
  return reached;
}
