/** Words as a part of an address: small letters without marks, figures and hyphens; an apostrophe splits no word. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The same, at most 80 long. */
export const shortSlugOf = (words: string): string => slugOf(words).slice(0, 80).replace(/-+$/, '');
