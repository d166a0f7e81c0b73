import type { Typst } from '../typst.ts';
import { htmlOfWord, type Unset } from './html-of-word.ts';
import { typstOfHtml } from './typst-of-html.ts';

/** The words of a Word document as they are set, and its pictures by the names that they have there. */
export interface WordToSet {
  body: readonly Typst[];
  pictures: ReadonlyMap<string, Uint8Array>;
}

export type { Unset };

/** What to set of a Word document, or why it is not set. Names of pictures begin with `prefix`, and are no others'. */
export async function wordToSet(bytes: Uint8Array, prefix: string): Promise<WordToSet | Unset> {
  const word = await htmlOfWord(bytes, prefix);
  if ('holds' in word) return word;
  const body = typstOfHtml(word.html);
  return body === undefined
    ? { holds: 'a table whose rows have different columns' }
    : { body, pictures: word.pictures };
}
