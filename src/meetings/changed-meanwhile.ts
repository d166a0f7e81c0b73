import type { Declined } from '../audit/index.ts';

/** Somebody else saved a change first: what it says now, by the names of the form's fields. */
export const changedMeanwhile = (now: Readonly<Record<string, unknown>>): Declined => ({
  declined: 'Somebody else changed this while you were writing. Compare the two and send it again.',
  changed: now,
});
