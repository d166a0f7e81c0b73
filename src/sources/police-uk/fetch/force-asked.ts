import { forcesAnswer } from './api-answers.ts';
import { isFailure, type Fetched } from './fetched.ts';
import type { Ask } from './police-api.ts';

/** A force as data.police.uk names it. */
export interface ForceAsked {
  slug: string;
  /** As in the column "Reported by". */
  name: string;
}

/** The service publishes this one but leaves it out of its list of forces. */
const unlisted: ForceAsked = { slug: 'btp', name: 'British Transport Police' };

/** The force of a slug, or a failure that lists the slugs there are. */
export async function forceAsked(slug: string, ask: Ask): Promise<Fetched<ForceAsked>> {
  if (slug === unlisted.slug) return { value: unlisted };
  const forces = await ask('forces', {}, forcesAnswer);
  if (isFailure(forces)) return forces;
  const found = forces.value.find(({ id }) => id === slug);
  if (found !== undefined) return { value: { slug, name: found.name } };
  const slugs = forces.value.map(({ id }) => id).join(', ');
  return {
    failed: 'missing',
    at: `--force ${slug}`,
    says: 'data.police.uk has no such force',
    todo: `Use one of: ${slugs}, ${unlisted.slug}.`,
  };
}
