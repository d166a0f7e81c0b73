import { attributesOf, readXml, type Attribute, type Tag } from './xml-tags.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What is to become of an XML part. */
interface Rewriting {
  /** Why the part cannot be kept, when a tag shows it. */
  refusal: (tag: Tag) => string | undefined;
  /** Whether an element goes, with all that is in it. */
  dropsElement: (tag: Tag) => boolean;
  /** Whether a tag may have attributes that go, told without reading them all. */
  mayTell: (tag: Tag) => boolean;
  dropsAttribute: (attribute: Attribute, tag: Tag) => boolean;
}

/** An XML part written again without what is to go; why it is refused; or undefined when it cannot be read. */
export function writeXml(
  text: string,
  rewriting: Rewriting,
): Uint8Array<ArrayBuffer> | { refused: string } | undefined {
  const kept: string[] = [declaration];
  let refused: string | undefined;
  let depth = 0;
  let from = 0;
  const isWhole = readXml(text, ({ start, end, tag, isRemark }) => {
    const goes = isRemark || depth > 0 || (tag?.opens === true && rewriting.dropsElement(tag));
    if (tag !== undefined) refused ??= rewriting.refusal(tag);
    if (goes && tag !== undefined) depth += Number(tag.opens) - Number(tag.closes);
    const written = goes ? '' : tag === undefined ? undefined : rewritten(tag, rewriting);
    if (written === undefined) return;
    kept.push(text.slice(from, start), written);
    from = end;
  });
  if (!isWhole) return undefined;
  return refused === undefined ? new TextEncoder().encode(kept.join('') + text.slice(from)) : { refused };
}

/** The tag without the attributes that go; undefined when it stays as it is. */
function rewritten(tag: Tag, { mayTell, dropsAttribute }: Rewriting): string | undefined {
  if (!tag.opens || !mayTell(tag)) return undefined;
  const kept = attributesOf(tag).filter((each) => !dropsAttribute(each, tag));
  return `<${[tag.fullName, ...kept.map(({ written }) => written)].join(' ')}${tag.closes ? '/' : ''}>`;
}
