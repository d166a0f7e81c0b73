import { readXml, saidBy, type Tag } from './xml-tags.ts';

/** An element of an XML part. Names are without their prefixes. */
export interface XmlElement {
  name: string;
  tag: Tag;
  inside: XmlElement[];
  /** What is written right in it. */
  words: string;
}

/** No writer goes deeper, and no paper is as long. */
const deepest = 80;
const most = 300_000;

/** The element that an XML part is; undefined when it is broken, or deeper or larger than a document may be. */
export function xmlTree(text: string): XmlElement | undefined {
  const top: XmlElement = { name: '', tag: noTag, inside: [], words: '' };
  const open = [top];
  const seen = { count: 0, isSound: true };
  const isRead = readXml(text, ({ start, end, tag }) => {
    const around = open.at(-1);
    if (!seen.isSound || around === undefined) return;
    if (tag === undefined) around.words += text.slice(start, end);
    else if (tag.opens) {
      const element = { name: tag.name, tag, inside: [], words: '' };
      around.inside.push(element);
      if (!tag.closes) open.push(element);
      seen.isSound = (seen.count += 1) <= most && open.length <= deepest;
    } else seen.isSound = open.pop()?.tag.fullName === tag.fullName;
  });
  return isRead && seen.isSound && open.length === 1 && top.inside.length === 1 ? top.inside[0] : undefined;
}

const noTag: Tag = { fullName: '', name: '', written: '', opens: false, closes: false };

/** The element and all that is in it, in the order in which they stand. */
export function* within(element: XmlElement): Generator<XmlElement, void> {
  yield element;
  for (const each of element.inside) yield* within(each);
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.inside.find((each) => each.name === name);

/** What an attribute of a child says. */
export function toldOf(
  element: XmlElement | undefined,
  child: string,
  attribute = 'val',
): string | undefined {
  const found = childOf(element, child);
  return found === undefined ? undefined : saidBy(found.tag, attribute);
}
