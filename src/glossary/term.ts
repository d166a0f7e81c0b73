/** A word that the site uses in a sense of its own. */
export interface Term {
  /** Its place on the glossary page: `#anti-social-behaviour`. */
  slug: string;
  term: string;
  meaning: string;
  source: string;
}

/** A term as it stands in an address: small letters, digits and hyphens. */
export const termSlug = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
