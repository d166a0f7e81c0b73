import type { MediaType } from '../../platform/files/received/index.ts';
import { compilePdf } from '../../platform/pdf/compile-pdf.ts';
import { pagesOfPdf } from '../../platform/pdf/pages/pages-of-pdf.ts';
import { pagesOfPicture } from '../../platform/pdf/pages/pages-of-picture.ts';
import type { PagesToSet } from '../../platform/pdf/pages/pages-to-set.ts';
import { wordToSet, type WordToSet } from '../../platform/pdf/word/word-to-set.ts';
import type { Pack } from './pack.ts';
import { typstPack } from './typst-pack.ts';

/** Whose pack it is: the name of the body and its colour. */
export interface House {
  body: string;
  colour: string;
}

export const wordType: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file of the pack with its bytes. */
export interface FileToSet {
  hash: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Most pages of files that one pack holds; a file that would go beyond them is named. */
const mostPages = 600;

/** Sets a pack as one tagged PDF, in which those of the files that can be set stand page by page, or as their words. */
export async function setPack(
  pack: Pack,
  house: House,
  files: readonly FileToSet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const set = new Map<string, PagesToSet>();
  const words = new Map<string, WordToSet>();
  let pages = 0;
  for (const { hash, mediaType, bytes } of files) {
    if (mediaType === wordType) {
      const found = await wordToSet(bytes, `word-${words.size + 1}`);
      if (found !== undefined) words.set(hash, found);
      continue;
    }
    const found = await (mediaType.startsWith('image/')
      ? pagesOfPicture(bytes, mediaType)
      : pagesOfPdf(bytes));
    if (found === undefined || pages + found.pages.length > mostPages) continue;
    pages += found.pages.length;
    set.set(hash, found);
  }
  const pictures = new Map([...words.values()].flatMap((one) => [...one.pictures]));
  return compilePdf(typstPack(pack, house, { pages: set, words }), set, pictures);
}
