import { isTag, type Attribute, type Tag, type XmlPiece } from './xml-tags.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What goes: elements with all that is in them, and attributes. */
export interface Dropping {
  element: (tag: Tag) => boolean;
  attribute: (attribute: Attribute, tag: Tag) => boolean;
}

/** An XML part written again without what is to go. */
export function writeXml(pieces: readonly XmlPiece[], dropping: Dropping): Uint8Array<ArrayBuffer> {
  const kept: string[] = [declaration];
  let depth = 0;
  for (const each of pieces) {
    const isDropped = depth > 0 || (isTag(each) && each.opens && dropping.element(each));
    if (isDropped && isTag(each)) depth += Number(each.opens) - Number(each.closes);
    if (!isDropped) kept.push(isTag(each) ? writtenTag(each, dropping) : each.text);
  }
  return new TextEncoder().encode(kept.join(''));
}

function writtenTag(tag: Tag, dropping: Dropping): string {
  const kept = tag.attributes.filter((each) => !dropping.attribute(each, tag));
  if (kept.length === tag.attributes.length) return tag.written;
  return `<${[tag.fullName, ...kept.map(({ written }) => written)].join(' ')}${tag.closes ? '/' : ''}>`;
}
