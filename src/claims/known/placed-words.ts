import { contentWords } from '../words/content-words.ts';

/** A word of a text, with its root ("burglaries" is "burglary"). */
export interface PlacedWord {
  start: number;
  end: number;
  root: string;
  /** True for words that say nothing of what a text is about: "of", "the", "recorded", "fell". */
  isEmpty: boolean;
}

/** The words of a plain text in order. */
export function wordsIn(plain: string, offset = 0): PlacedWord[] {
  return [...plain.matchAll(/[a-z][a-z'-]*[a-z]|[a-z]/giu)].map((match) => {
    const word = match[0].toLowerCase();
    const [root] = contentWords(word);
    const start = offset + match.index;
    return { start, end: start + word.length, root: root ?? word, isEmpty: root === undefined };
  });
}
