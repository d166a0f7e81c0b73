import { PDFArray, PDFDict, type PDFDocument, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';

/** Removes from a PDF, in place, all that its catalogue does not lead to: earlier versions, and what was cut off. */
export function dropUnreached(document: PDFDocument): void {
  const { context } = document;
  const reached = reachedFrom(document);
  for (const [ref] of context.enumerateIndirectObjects())
    if (!reached.has(ref.toString())) context.delete(ref);
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
