import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { dropUnreached } from './drop-unreached.ts';
import { isRemark, stripAnnotations } from './strip-annotations.ts';
import { stripJpeg } from './strip-jpeg.ts';

/** Entries that tell who made it, with what and when; files that hang on it; and programs that run when it is opened. */
const dropped = [
  ...['Metadata', 'PieceInfo', 'LastModified', 'Thumb'],
  ...['EmbeddedFiles', 'AF', 'EF', 'RF', 'XFA'],
  ...['OpenAction', 'AA', 'JS', 'JavaScript'],
].map((name) => PDFName.of(name));

/** A PDF without metadata, as it will be kept. */
export async function stripPdf(document: PDFDocument): Promise<Uint8Array> {
  stripPdfInPlace(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Takes out of an open PDF its metadata, remarks and attached files, and all that nothing on its pages reaches any more. */
export function stripPdfInPlace(document: PDFDocument): void {
  const { context } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [ref, thing] of context.enumerateIndirectObjects()) {
    if (thing instanceof PDFDict && isRemark(thing)) context.delete(ref);
    else strip(thing, context);
    stripPhotograph(thing);
  }
  dropUnreached(document);
}

function strip(thing: PDFObject, context: PDFContext): void {
  const dictionary = thing instanceof PDFStream ? thing.dict : thing;
  if (dictionary instanceof PDFArray) for (const each of dictionary.asArray()) strip(each, context);
  if (!(dictionary instanceof PDFDict)) return;
  for (const name of dropped) dictionary.delete(name);
  if (dictionary.has(PDFName.of('Annots'))) stripAnnotations(dictionary, context);
  for (const value of dictionary.values()) strip(value, context);
}

/** A photograph brings its camera, time and place with it. One that cannot be read stays as it is. */
function stripPhotograph(thing: PDFObject): void {
  if (!(thing instanceof PDFRawStream)) return;
  const filter = thing.dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only !== PDFName.of('DCTDecode')) return;
  const contents = stripJpeg(thing.getContents());
  if (contents !== undefined) thing.updateContents(contents);
}
