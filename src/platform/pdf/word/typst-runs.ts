import {
  capitals,
  emphasised,
  lineBreak,
  link,
  lowered,
  picture,
  raised,
  row,
  struck,
  strong,
  text,
  underlined,
  type Typst,
} from '../typst.ts';
import { isElement, said, wordsOf, type Tree } from './read-html.ts';

const ways: Readonly<Record<string, (inner: Typst) => Typst>> = {
  strong,
  em: emphasised,
  s: struck,
  u: underlined,
  sub: lowered,
  sup: raised,
};

/** What stands on a line, as it stands: bold, struck through, raised, with its breaks, links and pictures. */
export function runsOf(nodes: readonly Tree.ChildNode[], isRaised = false): Typst[] {
  return nodes.flatMap((node): Typst[] => {
    if (!isElement(node)) return [text(wordsOf(node))];
    const inner = () => runsOf(node.childNodes, isRaised || node.tagName === 'sup');
    const way = ways[node.tagName];
    // The mark of a note is raised by its style and by what it is.
    if (way !== undefined) return isRaised && way === raised ? inner() : [way(row(...inner()))];
    if (node.tagName === 'br') return [lineBreak];
    if (node.tagName === 'img') return [picture(said(node, 'src') ?? '', said(node, 'alt') ?? 'A picture')];
    if (node.tagName === 'input') return [text(said(node, 'checked') === undefined ? '☐' : '☒')];
    if (node.tagName === 'span') return [capitals(row(...inner()))];
    return node.tagName === 'a' ? linked(node, inner) : inner();
  });
}

function linked(node: Tree.Element, inner: () => Typst[]): Typst[] {
  const to = said(node, 'href') ?? '';
  // The way back from a footnote means nothing on paper.
  if (to.startsWith('#footnote-ref')) return [];
  return /^(https?:\/\/|mailto:)/i.test(to) && node.childNodes.length > 0
    ? [link(to, row(...inner()))]
    : inner();
}
