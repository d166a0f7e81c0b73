import type { Basis } from './round-input.ts';

/** Numbers of the releases that these bases came in, each once, oldest first. */
export function releasesOf(bases: readonly Pick<Basis, 'holdings'>[]): number[] {
  const numbers = bases.flatMap(({ holdings }) => holdings.map(({ release }) => release));
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
