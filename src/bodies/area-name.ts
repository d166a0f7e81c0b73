/**
 * Local authority names are written in several ways by the police, the census and the councils themselves:
 * "The Vale of Glamorgan", "Bristol, City of", "St. Helens", "King’s Lynn & West Norfolk". Two names are the
 * same area when they differ only in such habits.
 */
export const sameAreaName = (one: string, other: string): boolean => areaNameKey(one) === areaNameKey(other);

/** A name without the habits of whoever wrote it, to look areas up by. */
export function areaNameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\b(saint|st)\b\.?/g, 'st')
    .replace(/,\s*(city|county) of$/, '');
  const words = plain.replace(/[^a-z0-9]+/g, ' ').trim();
  return words.replace(/^the /, '').replace(/^(city|county) of /, '');
}

/**
 * The local authority in the name of an LSOA ("Cheshire East 001A" lies in Cheshire East), without a leading
 * "The "; null when the text is not the name of an LSOA.
 */
export function localAuthorityOf(lsoaName: string): string | null {
  const named = /^(?:the\s+)?(\S.*?)\s+\d{3}[A-Z]{1,2}$/i.exec(lsoaName.trim());
  return named?.[1] ?? null;
}
