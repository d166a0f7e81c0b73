import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext } from '@cantoo/pdf-lib';

/** Links and the fields of forms are part of the page; every other annotation is somebody's remark or file. */
const kept = new Set(['/Link', '/Widget']);
const subtype = PDFName.of('Subtype');
const annots = PDFName.of('Annots');
const remarks = ['Contents', 'RC', 'NM', 'M', 'Popup', 'IRT', 'CreationDate', 'Subj'].map((name) =>
  PDFName.of(name),
);

/**
 * Takes away the annotations of a page that are not part of it, and what the others say of their making. They are deleted
 * outright: the tags that screen readers follow may still point to them.
 */
export function stripAnnotations(page: PDFDict, context: PDFContext): void {
  const all = page.lookup(annots);
  if (!(all instanceof PDFArray)) return void page.delete(annots);
  const left = all.asArray().filter((entry) => {
    const annotation = context.lookup(entry);
    const isKept = annotation instanceof PDFDict && kept.has(String(annotation.lookup(subtype)));
    if (isKept) withoutRemarks(annotation);
    else if (entry instanceof PDFRef) context.delete(entry);
    return isKept;
  });
  if (left.length === 0) page.delete(annots);
  else page.set(annots, context.obj(left));
}

function withoutRemarks(annotation: PDFDict): void {
  for (const name of remarks) annotation.delete(name);
  if (String(annotation.lookup(subtype)) === '/Link') annotation.delete(PDFName.of('T'));
}

/** An annotation that hangs on no page, or on one by another road: it says so, or it is of a kind and has a place. */
export function isRemark(dictionary: PDFDict): boolean {
  const says = String(dictionary.lookup(PDFName.of('Type'))) === '/Annot';
  const has = dictionary.has(PDFName.of('Rect')) && dictionary.has(subtype);
  return (says || has) && !kept.has(String(dictionary.lookup(subtype)));
}
