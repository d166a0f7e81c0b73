/** What becomes of something that could be published. */
export const fates = [
  'never published',
  'published',
  'published, then changed and not published again',
  'published, then corrected and the earlier version taken down',
  'under embargo',
  'withdrawn',
  'withdrawn before its embargo ended',
] as const;

export type Fate = (typeof fates)[number];

export const staysPublic = (one: Fate): boolean =>
  one === 'published' ||
  one === 'published, then changed and not published again' ||
  one === 'published, then corrected and the earlier version taken down';

/** Whether words that stand from the beginning are public in the end. */
export const firstWordsArePublic = (one: Fate): boolean =>
  staysPublic(one) && one !== 'published, then corrected and the earlier version taken down';
