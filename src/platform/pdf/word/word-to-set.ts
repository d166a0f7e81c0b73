import type { Typst } from '../typst.ts';
import { htmlOfWord } from './html-of-word.ts';
import { typstOfHtml } from './typst-of-html.ts';

/** The words of a Word document as they are set, and its pictures by the names that they have there. */
export interface WordToSet {
  body: readonly Typst[];
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Undefined of a document that would not be whole as words. Names of pictures begin with `prefix`, and are no others'. */
export async function wordToSet(bytes: Uint8Array, prefix: string): Promise<WordToSet | undefined> {
  const word = await htmlOfWord(bytes, prefix);
  return word === undefined ? undefined : { body: typstOfHtml(word.html), pictures: word.pictures };
}
