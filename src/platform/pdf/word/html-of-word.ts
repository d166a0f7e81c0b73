import mammoth from 'mammoth';
import { holdsUnwritten, stripPicture } from '../../files/received/index.ts';
import { pagesOfPicture } from '../pages/pages-of-picture.ts';

/** A Word document as HTML that only says what things are, and its pictures by the names they have there. */
export interface WordHtml {
  html: string;
  pictures: Map<string, Uint8Array>;
}

/** Longest HTML that is set: about 200 pages. */
const longest = 1_000_000;

/**
 * The words of a Word document with headings, lists, tables and pictures. Undefined of one that would not be whole as
 * words: it is damaged or too long, holds things that are drawn (charts, text boxes, formulas) or not to be seen, or
 * pictures of a kind that cannot be set.
 */
export async function htmlOfWord(bytes: Uint8Array, prefix: string): Promise<WordHtml | undefined> {
  if (await holdsUnwritten(bytes)) return undefined;
  const pictures = new Map<string, Uint8Array>();
  const unset: string[] = [];
  const keepPicture = mammoth.images.imgElement(async (image) => {
    const bare = stripPicture(await image.readAsBuffer());
    const set = bare === undefined ? undefined : await pagesOfPicture(bare, image.contentType);
    const src = `${prefix}-${pictures.size + 1}.${image.contentType === 'image/png' ? 'png' : 'jpg'}`;
    if (bare === undefined || set === undefined) unset.push(src);
    pictures.set(src, bare ?? new Uint8Array());
    return { src };
  });
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: keepPicture },
    );
    return unset.length === 0 && html.length <= longest ? { html, pictures } : undefined;
  } catch {
    return undefined;
  }
}
