import { bullets, heading, numbered, paragraph, row, strong, type Typst } from '../typst.ts';
import { elementsOf, isElement, wordsOf, type Tree } from './read-html.ts';
import { runsOf } from './typst-runs.ts';
import { typstTable } from './typst-table.ts';

/**
 * Sets HTML that was made from a Word document: headings from the third level on, paragraphs, lists, tables, pictures.
 * Undefined when a table of it does not add up.
 */
export const typstOfHtml = (html: readonly Tree.ChildNode[]): Typst[] | undefined => {
  let level: 2 | 3 | 4 = 2;
  const found = { isWhole: true };
  const block = (node: Tree.ChildNode): Typst[] => {
    if (!isElement(node)) return wordsOf(node).trim() === '' ? [] : [paragraph(...runsOf([node]))];
    const inner = node.childNodes;
    if (/^h[1-6]$/.test(node.tagName)) {
      // A picture that stands as a heading is no heading to those who hear it.
      if (wordsOf(node).trim() === '') return inner.length === 0 ? [] : [paragraph(...runsOf(inner))];
      // No level is left out, whatever the document does: a reader who listens would look for it.
      level = node.tagName === 'h1' || level === 2 ? 3 : 4;
      return [heading(level, row(...runsOf(inner)))];
    }
    if (node.tagName === 'ul' || node.tagName === 'ol') {
      const points = elementsOf(inner).map((point) => row(...inItem(point.childNodes)));
      return points.length === 0 ? [] : [(node.tagName === 'ul' ? bullets : numbered)(points)];
    }
    if (node.tagName === 'table') {
      const table = typstTable(node, inItem);
      found.isWhole &&= table !== undefined;
      return table ?? [];
    }
    return [paragraph(...runsOf(node.tagName === 'p' ? inner : [node]))];
  };
  /** The words of a point or a cell stand on the line; lists and tables in it are blocks. */
  const inItem = (nodes: readonly Tree.ChildNode[]): Typst[] =>
    nodes.flatMap((node) => {
      if (!isElement(node) || !/^(ul|ol|table|p|h[1-6])$/.test(node.tagName)) return runsOf([node]);
      if (nodes.length === 1 && /^(p|h[1-6])$/.test(node.tagName)) return runsOf(node.childNodes);
      return node.tagName.startsWith('h')
        ? [paragraph(strong(row(...runsOf(node.childNodes))))]
        : block(node);
    });
  const body = html.flatMap(block);
  return found.isWhole ? body : undefined;
};
