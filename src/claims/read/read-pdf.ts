import { getDocumentProxy } from 'unpdf';
import { limits } from './limits.ts';
import { encrypted } from './packed-parts.ts';
import { pdfLines, type PdfWord } from './pdf-lines.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import type { ReadText, Unreadable } from './read-text.ts';
import { TextBuilder } from './text-builder.ts';

/** Fewer characters than this on an average page, and the pages are pictures. */
const fewest = 10;

/** The words of a PDF document by page; rows of tables are put together from where their words stand. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText | Unreadable> {
  try {
    // The reader takes the bytes over, so it is given its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > limits.pages) return tooLong(pdf.numPages);
    const built = new TextBuilder();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      addPage(built, number, items as PdfText[]);
      page.cleanup();
    }
    await pdf.loadingTask.destroy();
    return built.length < fewest * pdf.numPages ? scanned : built.build('a PDF document');
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? encrypted : damaged;
  }
}

/** A piece of text as the reader of PDF gives it; `transform` is a matrix whose last two numbers are its place. */
interface PdfText {
  str?: string;
  transform: readonly number[];
  width: number;
  height: number;
}

function addPage(built: TextBuilder, number: number, texts: readonly PdfText[]): void {
  const blocks = pdfBlocks(pdfLines(texts.flatMap(wordOf)));
  if (blocks.length === 0) return;
  if (built.length > 0) built.add('\n');
  built.place(`page ${number}`);
  built.add(`${blocks.join('\n\n')}\n`);
}

/** Text that stands level; what runs up the side of a chart is left out. */
function wordOf({ str = '', transform, width, height }: PdfText): PdfWord[] {
  const [across = 0, up = 0, , tall = 0, x = 0, y = 0] = transform;
  if (str.trim() === '' || Math.abs(up) > Math.abs(across)) return [];
  return [{ text: str, x, y, width, height: height || Math.abs(tall) }];
}

const damaged: Unreadable = {
  unreadable:
    'This PDF document is damaged and cannot be read. Make it again from its source, or paste its text.',
};

const scanned: Unreadable = {
  unreadable:
    'This PDF document holds pictures of pages and no text (a scan), so no number in it can be read. Use the document it was printed from, or run it through text recognition first.',
};

const tooLong = (pages: number): Unreadable => ({
  unreadable: `This PDF document has ${pages} pages; at most ${limits.pages} can be checked at once.`,
});
