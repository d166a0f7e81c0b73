import { forces, type Force } from './forces.ts';

export const forceOf = (slug: string): Force | undefined => forces.find((force) => force.slug === slug);

/** Slugs that a mistyped one may have meant: those that share a word with it, else the closest by spelling. */
export function nearSlugs(typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  const words = wanted.split(/[^a-z]+/).filter((word) => word.length > 3 && word !== 'police');
  const sharing = forces.filter(({ slug, name }) => {
    const known = `${slug} ${name}`.toLowerCase();
    return words.some((word) => known.includes(word));
  });
  if (sharing.length > 0 && sharing.length <= 6) return sharing.map(({ slug }) => slug);
  return forces
    .map(({ slug }) => ({ slug, distance: editDistance(slug, wanted) }))
    .filter(({ slug, distance }) => distance <= slug.length / 2)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 4)
    .map(({ slug }) => slug);
}

/** Levenshtein distance: letters to add, drop or change to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
