import { requireProportion } from './requirements.ts';

/**
 * Benjamini-Hochberg control of the false discovery rate over many tests: adjusted p values, in the order given,
 * and which of them stay at or below the rate (0.05 by default). Nothing in, nothing out.
 * Throws RangeError for a p outside 0 to 1.
 *
 * Source: Benjamini and Hochberg 1995.
 * Example: benjaminiHochberg([0.01, 0.04, 0.03]) adjusts to 0.03, 0.04, 0.04.
 */
export function benjaminiHochberg(
  pValues: readonly number[],
  rate = 0.05,
): { adjusted: number[]; significant: boolean[] } {
  pValues.forEach((p) => requireProportion(p, 'a p value'));
  requireProportion(rate, 'the false discovery rate');
  const falling = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted = pValues.map(() => 1);
  let least = 1;
  falling.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
    adjusted[index] = least;
  });
  return { adjusted, significant: adjusted.map((p) => p <= rate) };
}
