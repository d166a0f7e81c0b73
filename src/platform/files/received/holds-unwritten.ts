import { hiddenIn } from './office-hidden.ts';
import { readXml } from './xml-tags.ts';
import { textOfPart, unzippedParts } from './zip-parts.ts';

/** What stands on a page of Word and is not words, table or picture: charts, text boxes, shapes, diagrams, formulas. */
const drawn = new Set([
  'chart',
  'txbxContent',
  'wsp',
  'wgp',
  'relIds',
  'oMath',
  'object',
  'pict',
  'fldSimple',
]);

/** Whether a Word document cannot be told by its words alone: it is damaged, or holds what is drawn or not to be seen. */
export async function holdsUnwritten(bytes: Uint8Array): Promise<boolean> {
  const unzipped = await unzippedParts(bytes);
  if ('refused' in unzipped) return true;
  const found: string[] = [];
  const isRead = readXml(textOfPart(unzipped.parts, 'word/document.xml'), ({ tag }) => {
    if (tag !== undefined && (drawn.has(tag.name) || hiddenIn(tag) !== undefined)) found.push(tag.name);
  });
  return found.length > 0 || !isRead;
}
