import { twoSidedNormalP } from './normal-cdf.ts';
import { requireFinite } from './requirements.ts';

/** How far a cell and its neighbours lie above (or below) the whole map, in standard errors, with a two-sided p. */
export interface GiStar {
  z: number;
  p: number;
}

function requireNeighbours(neighbours: readonly (readonly number[])[], cells: number): void {
  if (neighbours.length !== cells) {
    throw new RangeError(`${cells} cells need ${cells} lists of neighbours, not ${neighbours.length}`);
  }
  for (const index of neighbours.flat()) {
    if (!Number.isInteger(index) || index < 0 || index >= cells) {
      throw new RangeError(`a neighbour is named ${index}, but there are ${cells} cells`);
    }
  }
}

/**
 * Getis-Ord Gi* of every cell of a map: z of the sum over the cell and its neighbours (each counting once)
 * against the mean and spread of all cells. `neighbours[i]` lists the positions of the cells next to cell i;
 * the cell itself is always counted. Where nothing varies, or a cell neighbours all others, z is 0.
 * Judge many cells together with benjaminiHochberg. No cells in, none out.
 * Throws RangeError for counts that are not finite or neighbours that do not exist.
 *
 * Source: Ord and Getis 1995.
 * Example: the middle of the 3 × 3 grid 0 0 0 / 0 9 0 / 0 0 0 with only itself as neighbour has z 2.828.
 */
export function giStar(counts: readonly number[], neighbours: readonly (readonly number[])[]): GiStar[] {
  counts.forEach((count) => requireFinite(count, 'the count of a cell'));
  requireNeighbours(neighbours, counts.length);
  const n = counts.length;
  const mean = counts.reduce((sum, count) => sum + count, 0) / n;
  const spread = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / n);
  return counts.map((_, index) => {
    const near = new Set([index, ...(neighbours[index] ?? [])]);
    const sum = [...near].reduce((total, other) => total + (counts[other] ?? 0), 0);
    const error = spread * Math.sqrt((n * near.size - near.size ** 2) / (n - 1));
    const z = error > 0 ? (sum - mean * near.size) / error : 0;
    return { z, p: twoSidedNormalP(z) };
  });
}
