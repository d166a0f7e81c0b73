import type { Unzipped } from 'fflate';
import { isDroppedPart, isKnownPart, isPicturePart, isXmlPart, refusedPart } from './office-parts.ts';
import { strippedXml } from './strip-office-xml.ts';
import { stripPicture } from './strip-picture.ts';
import { xmlText } from './xml-text.ts';
import { damagedFile, unzippedParts, zippedParts } from './zip-parts.ts';

interface Refusal {
  refused: string;
}

const unknownPart: Refusal = {
  refused: 'This file holds a part that is not known here. Save it as a PDF and send that.',
};
const unknownPicture: Refusal = {
  refused:
    'This file holds a picture that is damaged, or neither PNG nor JPEG. Put in another, or save it as a PDF, and send that.',
};

/**
 * A Word document or Excel workbook without what tells of its making (author, company, history, thumbnail, where its
 * photographs were taken). One that holds comments, tracked changes, hidden sheets and the like is refused: they are words
 * of the document, and only its writer can take them out. So is one with parts that are not known here.
 */
export async function stripOffice(bytes: Uint8Array): Promise<Uint8Array | Refusal> {
  const unzipped = await unzippedParts(bytes);
  if ('refused' in unzipped) return unzipped;
  const stripped: Unzipped = {};
  for (const [name, part] of Object.entries(unzipped.parts)) {
    const hidden = refusedPart(name);
    if (hidden !== undefined) return takeOut(hidden);
    if (isDroppedPart(name)) continue;
    const left = isKnownPart(name) ? strippedPart(name, part) : unknownPart;
    if ('refused' in left) return left;
    stripped[name] = left;
  }
  return zippedParts(stripped);
}

const takeOut = (hidden: string): Refusal => ({
  refused: `This file holds ${hidden}. Take them out, save it and send it again.`,
});

function strippedPart(name: string, part: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | Refusal {
  if (isPicturePart(name)) {
    const picture = stripPicture(part);
    return picture === undefined ? unknownPicture : new Uint8Array(picture);
  }
  if (!isXmlPart(name)) return part;
  const text = xmlText(part);
  const left = text === undefined ? undefined : strippedXml(name, text);
  if (left === undefined) return damagedFile;
  return 'refused' in left ? takeOut(left.refused) : left;
}
