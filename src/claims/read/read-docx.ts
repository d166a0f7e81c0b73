import mammoth from 'mammoth';
import type { PackedParts } from './packed-parts.ts';
import { layHtml, type PlaceOf } from './read-html.ts';
import type { ReadText, Unreadable } from './read-text.ts';
import { TextBuilder } from './text-builder.ts';

/** Everything but pictures, fonts and programs, none of which says a number. */
const worded = (name: string): boolean => /\.(xml|rels)$/i.test(name) && !name.startsWith('customXml/');

/** The words of a Word document, with the number of the paragraph or the row of the table. */
export async function readDocx(parts: PackedParts): Promise<ReadText | Unreadable> {
  const bytes = await parts.onlyWith(worded);
  if ('unreadable' in bytes) return bytes;
  const html = await htmlOf(bytes);
  if (typeof html !== 'string') return html;
  const built = new TextBuilder();
  layHtml(html, built, countPlaces());
  return built.build('a Word document');
}

async function htmlOf(bytes: Uint8Array): Promise<string | Unreadable> {
  try {
    const options = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch {
    return {
      unreadable:
        'This Word document is damaged and cannot be read. Open it in Word, save it again and check that copy.',
    };
  }
}

/** Counts paragraphs and rows as a person would. */
function countPlaces(): PlaceOf {
  let [paragraphs, tables, rows] = [0, 0, 0];
  return (block) => {
    if (block === 'paragraph') return `paragraph ${(paragraphs += 1)}`;
    if (block === 'row') return `table ${tables}, row ${(rows += 1)}`;
    tables += 1;
    rows = 0;
    return undefined;
  };
}
