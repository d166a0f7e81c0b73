import { crimeTypes } from '../crime-types.ts';

/** The names that the CSV files print for the categories of the API. */
const labels = new Map(Object.entries(crimeTypes).map(([label, slug]) => [slug, label]));

export const isKnownCategory = (slug: string): boolean => labels.has(slug);

/** The CSV name of a category; an unknown one is kept as readable text ("some-new-crime" → "Some new crime"). */
export function crimeTypeLabel(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return labels.get(slug) ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
