import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { stripPdfInPlace } from '../../files/received/index.ts';
import type { DrawPage, PagesToSet, Place } from './pages-to-set.ts';

/**
 * The pages of a PDF, upright as a reader shows them; undefined of one that is locked, damaged or cannot be set.
 * Its metadata, remarks and attached files stay behind, whether or not they were taken out of the file.
 */
export async function pagesOfPdf(bytes: Uint8Array): Promise<PagesToSet | undefined> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    stripPdfInPlace(source);
    const text = await wordsOf(bytes);
    const leaves = source.getPages();
    const into = async (document: PDFDocument) => Promise.all(leaves.map((leaf) => brought(leaf, document)));
    // What cannot be unpacked shows here, and not when the document that it stands in is written.
    await into(await PDFDocument.create());
    return {
      pages: leaves.map((leaf, at) => ({ ...sizeOf(leaf), words: (text[at] ?? '').trim() })),
      into,
    };
  } catch {
    return undefined;
  }
}

/** The words of each page. The reader takes the bytes over, so it is given its own. */
async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(reading, { mergePages: false });
  await reading.loadingTask.destroy();
  return text;
}

async function brought(leaf: PDFPage, document: PDFDocument): Promise<DrawPage> {
  if (leaf.node.Contents() === undefined) return () => undefined;
  const embedded = await document.embedPage(leaf, shownBox(leaf));
  await embedded.embed();
  return (on, place) => draw(on, embedded, turnOf(leaf), place);
}

/** Quarter turns clockwise that a reader gives the page: 0 to 3. */
const turnOf = (leaf: PDFPage): number => ((Math.round(leaf.getRotation().angle / 90) % 4) + 4) % 4;

function sizeOf(leaf: PDFPage): { width: number; height: number } {
  const { width, height } = leaf.getCropBox();
  return turnOf(leaf) % 2 === 0 ? { width, height } : { width: height, height: width };
}

function shownBox(leaf: PDFPage) {
  const { x, y, width, height } = leaf.getCropBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

/** Turning is about the lower left corner of what is drawn, so that corner is moved to where it comes to lie. */
function draw(on: PDFPage, leaf: PDFEmbeddedPage, turn: number, { x, y, scale }: Place): void {
  const across = turn === 2 ? leaf.width : turn === 3 ? leaf.height : 0;
  const up = turn === 1 ? leaf.width : turn === 2 ? leaf.height : 0;
  const rotate = degrees(-90 * turn);
  on.drawPage(leaf, { x: x + across * scale, y: y + up * scale, xScale: scale, yScale: scale, rotate });
}
