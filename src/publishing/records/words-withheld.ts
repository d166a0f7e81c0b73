import { publicParts } from '../../record-text/index.ts';
import { placesOf } from './differences.ts';
import { placeInWords } from './place-in-words.ts';
import type { Prepared } from './prepare.ts';

/** A passage that stays private: where it stands, and why. */
export interface WordsWithheld {
  where: string;
  reason: string;
}

/** Told from what would be public, so that nothing private is said here either. */
export const wordsWithheld = ({ title, content }: Pick<Prepared, 'title' | 'content'>): WordsWithheld[] =>
  [...placesOf({ title, content })].flatMap(([place, text]) =>
    publicParts(text).flatMap((part) =>
      part.kind === 'withheld' ? [{ where: placeInWords(place, content), reason: part.reason }] : [],
    ),
  );
