import type { MediaType } from '../../platform/files/received/index.ts';
import { compilePdf } from '../../platform/pdf/compile-pdf.ts';
import { pagesOfPdf } from '../../platform/pdf/pages/pages-of-pdf.ts';
import { pagesOfPicture } from '../../platform/pdf/pages/pages-of-picture.ts';
import type { PagesToSet } from '../../platform/pdf/pages/pages-to-set.ts';
import { hasAllSigns } from '../../platform/pdf/word/has-all-signs.ts';
import { wordToSet, type Unset, type WordToSet } from '../../platform/pdf/word/word-to-set.ts';
import type { Pack } from './pack.ts';
import { typstPack, type FilesToSet } from './typst-pack.ts';

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
  const words = new Map<string, WordToSet | Unset>();
  let pages = 0;
  for (const { hash, mediaType, bytes } of files) {
    if (mediaType === wordType) {
      words.set(hash, await wordToSet(bytes, `word-${words.size + 1}`));
      continue;
    }
    const found = await (mediaType.startsWith('image/')
      ? pagesOfPicture(bytes, mediaType)
      : pagesOfPdf(bytes));
    if (found === undefined || pages + found.pages.length > mostPages) continue;
    pages += found.pages.length;
    set.set(hash, found);
  }
  try {
    return await compiled(pack, house, { pages: set, words });
  } catch {
    // What the setter cannot take is found by setting each document alone, and named.
    return compiled(pack, house, { pages: set, words: await withoutStrange(words) });
  }
}

function compiled(pack: Pack, house: House, files: FilesToSet): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = new Map(
    [...files.words.values()].flatMap((one) => ('holds' in one ? [] : [...one.pictures])),
  );
  return compilePdf(typstPack(pack, house, files), files.pages, pictures);
}

async function withoutStrange(words: FilesToSet['words']): Promise<FilesToSet['words']> {
  const left = new Map(words);
  for (const [hash, one] of words)
    if (!('holds' in one) && !(await hasAllSigns(one)))
      left.set(hash, { holds: 'signs that the letters used here do not have' });
  return left;
}
