/** The names that the CSV files print for the categories of the API (data.police.uk, stable since June 2013). */
const labels: Record<string, string> = {
  'anti-social-behaviour': 'Anti-social behaviour',
  'bicycle-theft': 'Bicycle theft',
  burglary: 'Burglary',
  'criminal-damage-arson': 'Criminal damage and arson',
  drugs: 'Drugs',
  'other-crime': 'Other crime',
  'other-theft': 'Other theft',
  'possession-of-weapons': 'Possession of weapons',
  'public-order': 'Public order',
  robbery: 'Robbery',
  shoplifting: 'Shoplifting',
  'theft-from-the-person': 'Theft from the person',
  'vehicle-crime': 'Vehicle crime',
  'violent-crime': 'Violence and sexual offences',
};

export const isKnownCategory = (slug: string): boolean => Object.hasOwn(labels, slug);

/** The CSV name of a category; an unknown one is kept as readable text ("some-new-crime" → "Some new crime"). */
export function crimeTypeLabel(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return labels[slug] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
