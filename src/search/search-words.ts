/** Words too common to tell one entry from another. */
const common = new Set(
  'a an and are as at by do does for from how in is it its many much of on or that the there to was were what which who with'.split(
    ' ',
  ),
);

/** The words of a text as they are written, each with its place in the text. */
export const wordsAt = (text: string): { word: string; at: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(({ 0: word, index }) => ({ word, at: index }));

export const splitWords = (text: string): string[] => wordsAt(text).map(({ word }) => word);

/** A word as it is compared: without accents, capitals and plural endings; null for the most common words. */
export function searchTerm(word: string): string | null {
  const plain = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
  return plain === '' || common.has(plain) ? null : singular(plain);
}

/** Enough English for lists of crimes and places: burglaries and burglary meet, searches and search too. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
