import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';

/** Entries that tell who made it, with what and when; files that hang on it; and programs that run when it is opened. */
const dropped = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'OpenAction',
  'AA',
  'JS',
  'JavaScript',
  'EmbeddedFiles',
  'AF',
].map((name) => PDFName.of(name));

/** A PDF without metadata, and without anything that nothing on its pages reaches: earlier versions of what was changed. */
export async function stripPdf(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [, thing] of context.enumerateIndirectObjects()) strip(thing);
  const reached = reachedFrom(document);
  for (const [ref] of context.enumerateIndirectObjects())
    if (!reached.has(ref.toString())) context.delete(ref);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function strip(thing: PDFObject): void {
  const dictionary = thing instanceof PDFStream ? thing.dict : thing;
  if (!(dictionary instanceof PDFDict)) {
    if (thing instanceof PDFArray) thing.asArray().forEach(strip);
    return;
  }
  for (const name of dropped) dictionary.delete(name);
  for (const [, value] of dictionary.entries()) strip(value);
}

/** The numbers of everything that the catalogue leads to. */
function reachedFrom({ context }: PDFDocument): Set<string> {
  const reached = new Set<string>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const thing = waiting.pop();
    if (thing instanceof PDFRef) {
      if (reached.has(thing.toString())) continue;
      reached.add(thing.toString());
      waiting.push(context.lookup(thing));
    } else if (thing instanceof PDFStream) waiting.push(thing.dict);
    else if (thing instanceof PDFDict) waiting.push(...thing.values());
    else if (thing instanceof PDFArray) waiting.push(...thing.asArray());
  }
  return reached;
}
