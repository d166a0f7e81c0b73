import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type { Tree };

export const treeOfHtml = (html: string): readonly Tree.ChildNode[] => parseFragment(html).childNodes;

export const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

export const said = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export const elementsOf = (nodes: readonly Tree.ChildNode[]): Tree.Element[] => nodes.filter(isElement);

/** The words of a node, without what is not seen. */
export const wordsOf = (node: Tree.ChildNode): string =>
  isElement(node)
    ? node.childNodes.map(wordsOf).join('')
    : 'value' in node
      ? node.value.replaceAll('\u00ad', '').replaceAll('\t', '\u2003')
      : '';

const known = /^(h[1-6]|p|ul|ol|li|table|thead|tbody|tr|td|th|strong|em|s|u|sup|sub|span|a|img|br|input)$/;

/** What stands in the HTML that is not known here, and is not set. */
export function unknownInHtml(nodes: readonly Tree.ChildNode[]): string | undefined {
  for (const node of elementsOf(nodes)) {
    const found = known.test(node.tagName) ? unknownInHtml(node.childNodes) : 'what is not known here';
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The numbers that points of lists will have, in their order; 0 for a point without number. Notes are not among them. */
export function numbersInHtml(nodes: readonly Tree.ChildNode[]): number[] {
  return elementsOf(nodes).flatMap((node) => {
    if (node.tagName !== 'ul' && node.tagName !== 'ol') return numbersInHtml(node.childNodes);
    const points = elementsOf(node.childNodes);
    if (points.some((point) => said(point, 'id')?.startsWith('footnote-'))) return [];
    return points.flatMap((point, at) => [
      node.tagName === 'ul' ? 0 : at + 1,
      ...numbersInHtml(point.childNodes),
    ]);
  });
}
