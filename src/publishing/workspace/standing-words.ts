import { dayOfInstant, timeOfInstant } from '../../published-record/index.ts';
import type { Publication } from '../records/publications.ts';

export const isHeld = (shownFrom: string, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(shownFrom), at) > 0;

/** How something stands in public, in one sentence. */
export function standingWords(versions: readonly Publication[], at: Temporal.Instant): string {
  const latest = versions.at(-1);
  if (latest === undefined) return 'Nothing of it is public: it was never published.';
  if (latest.withdrawn) return `Nothing of it is public: it was withdrawn after version ${latest.version}.`;
  const shown = versions.findLast(({ withdrawn, shownFrom }) => !withdrawn && !isHeld(shownFrom, at));
  const before =
    shown === undefined ? 'Nothing of it is public yet.' : `Version ${shown.version} is public until then.`;
  if (isHeld(latest.shownFrom, at))
    return `Version ${latest.version} is under embargo until ${timeOfInstant(latest.shownFrom)}. ${before}`;
  return `Version ${latest.version} is public, since ${dayOfInstant(latest.publicFrom)}.`;
}
