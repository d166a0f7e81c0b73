import { nearNames } from '../platform/files/near-names.ts';
import { forces, type Force } from './forces.ts';

export const forceOf = (slug: string): Force | undefined => forces.find((force) => force.slug === slug);

/** Slugs that a mistyped one may have meant: those whose force shares a word with it, else the closest by spelling. */
export function nearSlugs(typed: string): string[] {
  const words = typed.toLowerCase().split(/[^a-z]+/);
  const telling = words.filter((word) => word.length > 3 && word !== 'police');
  const sharing = forces.filter(({ slug, name }) =>
    telling.some((word) => `${slug} ${name}`.toLowerCase().includes(word)),
  );
  if (sharing.length > 0 && sharing.length <= 6) return sharing.map(({ slug }) => slug);
  return nearNames(
    typed,
    forces.map(({ slug }) => slug),
  );
}
