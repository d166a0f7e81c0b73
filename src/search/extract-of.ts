import { searchTerm, wordsAt } from './search-words.ts';

/** A stretch of a text; `met` where it is a word that was looked for. */
export interface Stretch {
  text: string;
  met: boolean;
}

/** Longest extract, in characters. */
const longest = 220;

/** The text cut into stretches, with the words that were looked for apart. */
export function stretchesOf(text: string, terms: readonly string[]): Stretch[] {
  const wanted = new Set(terms);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { word, at } of wordsAt(text)) {
    if (!wanted.has(searchTerm(word) ?? '')) continue;
    if (at > from) stretches.push({ text: text.slice(from, at), met: false });
    stretches.push({ text: word, met: true });
    from = at + word.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), met: false });
  return stretches;
}

/** The part of a text around the first word that was looked for, cut between words. */
export function extractOf(text: string, terms: readonly string[]): Stretch[] {
  if (text.length <= longest) return stretchesOf(text, terms);
  const words = wordsAt(text);
  const wanted = new Set(terms);
  const first = words.find(({ word }) => wanted.has(searchTerm(word) ?? ''))?.at ?? 0;
  const earliest = Math.max(0, first - 80);
  const start = earliest === 0 ? 0 : (words.find(({ at }) => at >= earliest)?.at ?? 0);
  const end = words.findLast(({ word, at }) => at + word.length <= start + longest);
  const cut = text.slice(start, end === undefined ? start + longest : end.at + end.word.length);
  return stretchesOf(`${start > 0 ? '… ' : ''}${cut}${start + cut.length < text.length ? ' …' : ''}`, terms);
}
