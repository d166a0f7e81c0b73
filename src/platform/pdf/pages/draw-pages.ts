import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames, type PDFPage } from '@cantoo/pdf-lib';
import { margins } from '../typst-document.ts';
import type { PagesToSet, PageToSet, Place } from './pages-to-set.ts';

/** A place that was left for a page: of which file, which of its pages, and on which page of the document, from 1. */
export interface LeftPlace {
  file: string;
  page: number;
  on: number;
}

/**
 * Draws pages of files where places were left for them. The place itself is tagged as a figure that says the words of
 * the page, so what is drawn is marked as an artifact: nobody hears it twice.
 */
export async function drawPages(
  pdf: Uint8Array,
  places: readonly LeftPlace[],
  files: ReadonlyMap<string, PagesToSet>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const leaves = document.getPages();
  for (const [name, file] of files) {
    const ofFile = places.filter((place) => place.file === name);
    if (ofFile.length === 0) continue;
    const drawers = await file.into(document);
    for (const { page, on } of ofFile) {
      const [leaf, draw, size] = [leaves[on - 1], drawers[page], file.pages[page]];
      if (leaf === undefined || draw === undefined || size === undefined)
        throw new Error(`a place was left for page ${page} of a file that has no such page`);
      leaf.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
      draw(leaf, placeOn(leaf, size));
      leaf.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    }
  }
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** As large as fits between the margins, never larger than it is, in the middle. */
function placeOn(leaf: PDFPage, { width, height }: PageToSet): Place {
  const side = points(margins.side);
  const across = leaf.getWidth() - 2 * side;
  const up = leaf.getHeight() - points(margins.top) - points(margins.bottom);
  const scale = Math.min(1, across / width, up / height);
  return {
    x: side + (across - width * scale) / 2,
    y: points(margins.bottom) + (up - height * scale) / 2,
    scale,
  };
}

/** Millimetres in points. */
const points = (millimetres: number): number => (millimetres * 72) / 25.4;
