import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  bullets,
  heading,
  link,
  numbered,
  paragraph,
  picture,
  row,
  strong,
  text,
  type Typst,
} from '../typst.ts';
import { typstTable } from './typst-table.ts';

/**
 * Sets HTML that was made from a Word document: headings from the third level on, paragraphs, lists, tables, pictures.
 * What else stands there is set as its words.
 */
export const typstOfHtml = (html: string): Typst[] => {
  let level: 2 | 3 | 4 = 2;
  const blocks = (nodes: readonly Tree.ChildNode[]): Typst[] =>
    nodes.flatMap((node): Typst[] => {
      if (!isElement(node)) return isBlank(node) ? [] : [paragraph(...runs([node]))];
      const inner = node.childNodes;
      if (/^h[1-6]$/.test(node.tagName)) {
        // No level is left out, whatever the document does: a reader who listens would look for it.
        level = node.tagName === 'h1' || level === 2 ? 3 : 4;
        return wordsOf(node).trim() === '' ? [] : [heading(level, wordsOf(node).trim())];
      }
      if (node.tagName === 'p') return [paragraph(...runs(inner))];
      if (node.tagName === 'ul' || node.tagName === 'ol') {
        const points = inner.filter(isElement).map((point) => row(...inItem(point.childNodes)));
        return points.length === 0 ? [] : [(node.tagName === 'ul' ? bullets : numbered)(points)];
      }
      return node.tagName === 'table' ? typstTable(node, inItem) : [paragraph(...runs([node]))];
    });
  /** The words of a point or a cell stand on the line; lists and tables in it are blocks. */
  const inItem = (nodes: readonly Tree.ChildNode[]): Typst[] =>
    nodes.flatMap((node) =>
      isElement(node) && /^(ul|ol|table|p|h[1-6])$/.test(node.tagName)
        ? /^(p|h[1-6])$/.test(node.tagName) && nodes.length === 1
          ? runs(node.childNodes)
          : /^h[1-6]$/.test(node.tagName)
            ? [paragraph(strong(wordsOf(node)))]
            : blocks([node])
        : runs([node]),
    );
  return blocks(parseFragment(html).childNodes);
};

function runs(nodes: readonly Tree.ChildNode[]): Typst[] {
  return nodes.flatMap((node): Typst[] => {
    if (!isElement(node)) return 'value' in node ? [text(node.value)] : [];
    const said = (name: string) => node.attrs.find((each) => each.name === name)?.value ?? '';
    if (node.tagName === 'br') return [text('\n')];
    if (node.tagName === 'img') return [picture(said('src'), said('alt') || 'A picture')];
    if (node.tagName === 'strong') return [strong(wordsOf(node))];
    if (node.tagName !== 'a') return runs(node.childNodes);
    const to = said('href');
    // The way back from a footnote means nothing on paper.
    if (to.startsWith('#footnote-ref') || to.startsWith('#endnote-ref')) return [];
    return /^(https?:\/\/|mailto:)/i.test(to) ? [link(to, wordsOf(node))] : runs(node.childNodes);
  });
}

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

const isBlank = (node: Tree.ChildNode): boolean => !('value' in node) || node.value.trim() === '';

const wordsOf = (node: Tree.ChildNode): string =>
  isElement(node) ? node.childNodes.map(wordsOf).join('') : 'value' in node ? node.value : '';
