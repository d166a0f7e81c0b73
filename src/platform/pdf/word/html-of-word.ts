import mammoth from 'mammoth';
import { stripPicture, wordParts, type WordParts } from '../../files/received/index.ts';
import { pagesOfPicture } from '../pages/pages-of-picture.ts';
import { listNumbers } from './list-numbers.ts';
import { numbersInHtml, type Tree, treeOfHtml, unknownInHtml } from './read-html.ts';
import { unsetInWord } from './unset-in-word.ts';

/** A Word document as HTML that only says what things are, and its pictures by the names they have there. */
export interface WordHtml {
  html: readonly Tree.ChildNode[];
  pictures: Map<string, Uint8Array>;
}

/** Why a document is named and not set: what it holds, "a cropped picture". */
export interface Unset {
  holds: string;
}

/** Longest HTML that is set: about 200 pages. */
const longest = 1_000_000;

/**
 * The words of a Word document with headings, lists, tables and pictures; or what it holds that could not be set as it
 * stands: nothing is set by half.
 */
export async function htmlOfWord(bytes: Uint8Array, prefix: string): Promise<WordHtml | Unset> {
  const parts = await wordParts(bytes);
  if (parts === undefined) return { holds: 'parts that cannot be read here' };
  const unset = unsetInWord(parts);
  if (unset !== undefined) return { holds: unset };
  try {
    return await convert(parts, prefix);
  } catch {
    return { holds: 'parts that cannot be read here' };
  }
}

async function convert(parts: WordParts, prefix: string): Promise<WordHtml | Unset> {
  const pictures = new Map<string, Uint8Array>();
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(parts.bytes) },
    { styleMap, includeEmbeddedStyleMap: false, convertImage: keptIn(pictures, prefix) },
  );
  const leftOut = messages.find(({ message }) => !ofStyles.test(message));
  if (leftOut !== undefined)
    return { holds: /image/i.test(leftOut.message) ? badPicture : 'signs or parts that are not known here' };
  if (value.length > longest) return { holds: 'more words than are set here' };
  const html = treeOfHtml(value);
  const unknown = unknownInHtml(html);
  if (unknown !== undefined) return { holds: unknown };
  const numbers = listNumbers(parts);
  return numbers !== undefined && String(numbers) === String(numbersInHtml(html))
    ? { html, pictures }
    : { holds: 'lists that are not numbered 1. 2. 3. from their beginning' };
}

/** Styles are looked into before, and one that is not there does nothing; all else that is told of was left out. */
const ofStyles = /^Unrecognised (paragraph|run) style: |^\w+ style with ID .* was referenced but not defined/;

const badPicture = 'a picture that is not PNG or JPEG, or is damaged';

/** What else the converter is to tell of the words: its own map knows headings, lists and bold. */
const styleMap = [
  'u => u',
  'all-caps => span.capitals',
  'small-caps => span.capitals',
  "r[style-name='footnote reference'] => sup",
  "r[style-name='Footnote anchor'] => sup",
];

/** Keeps each picture without its metadata. One that cannot be set is an error, which the converter tells of. */
const keptIn = (pictures: Map<string, Uint8Array>, prefix: string) =>
  mammoth.images.imgElement(async (image) => {
    const bare = stripPicture(await image.readAsBuffer());
    const set = bare === undefined ? undefined : await pagesOfPicture(bare, image.contentType);
    if (bare === undefined || set === undefined) throw new Error('This image cannot be set.');
    const src = `${prefix}-${pictures.size + 1}.${image.contentType === 'image/png' ? 'png' : 'jpg'}`;
    pictures.set(src, bare);
    return { src };
  });
