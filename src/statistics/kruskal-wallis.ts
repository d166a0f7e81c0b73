import { chiSquareUpper } from './chi-square.ts';
import { requireFinite } from './requirements.ts';

/** Ranks from 1, ties sharing the average of their places, and the sizes of the ties. */
function rankWithTies(values: readonly number[]): { ranks: number[]; ties: number[] } {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  const ties: number[] = [];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    ties.push(end - start);
    start = end;
  }
  return { ranks, ties };
}

/** Squared rank sums over group sizes, added up. */
function squaredRankSums(groups: readonly (readonly number[])[], ranks: readonly number[]): number {
  let place = 0;
  return groups.reduce((sum, group) => {
    const own = ranks.slice(place, place + group.length);
    place += group.length;
    return sum + own.reduce((a, b) => a + b, 0) ** 2 / group.length;
  }, 0);
}

/**
 * Kruskal-Wallis test whether groups of values come from one distribution: H (no unit, corrected for ties), its
 * degrees of freedom and p by the chi-square approximation. When all values are equal, H is 0 and p is 1.
 * Throws RangeError for fewer than two groups or an empty group.
 *
 * Source: Kruskal and Wallis 1952. Example: kruskalWallis([[1, 2], [3, 4]]) gives h 2.4, p 0.121335.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): {
  h: number;
  p: number;
  degreesOfFreedom: number;
} {
  if (groups.length < 2 || groups.some((group) => group.length === 0)) {
    throw new RangeError('the test compares two groups or more, each with at least one value');
  }
  const values = groups.flat();
  values.forEach((value) => requireFinite(value, 'a value'));
  const { ranks, ties } = rankWithTies(values);
  const n = values.length;
  const degreesOfFreedom = groups.length - 1;
  const correction = 1 - ties.reduce((sum, t) => sum + t ** 3 - t, 0) / (n ** 3 - n);
  if (correction <= 0) return { h: 0, p: 1, degreesOfFreedom };
  const plain = (12 / (n * (n + 1))) * squaredRankSums(groups, ranks) - 3 * (n + 1);
  const h = Math.max(0, plain / correction);
  return { h, p: chiSquareUpper(h, degreesOfFreedom), degreesOfFreedom };
}
