import type { MapCell } from './map-cells.ts';

/** Cells with about as many records as each other. */
export interface CellClass {
  low: number;
  high: number;
  cells: number;
  records: number;
}

/** Where classes begin. */
const starts = [1, 5, 20, 50, 100, 250, 500, 1000];

/** How records spread over the cells: how many cells have few, how many have most of them. */
export function cellClasses(cells: readonly MapCell[]): CellClass[] {
  return starts.flatMap((low, index) => {
    const high = (starts[index + 1] ?? Infinity) - 1;
    const within = cells.filter(({ count }) => count >= low && count <= high);
    if (within.length === 0) return [];
    return [{ low, high, cells: within.length, records: within.reduce((sum, { count }) => sum + count, 0) }];
  });
}
