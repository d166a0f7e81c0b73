import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ReadText } from './read-text.ts';
import { TableGrid } from './table-grid.ts';
import { TextBuilder } from './text-builder.ts';
import { TextFlow } from './text-flow.ts';

const unseen = new Set(
  'script style head template noscript iframe svg math object select textarea button nav'.split(' '),
);
/** Blocks after which a blank line stands, and blocks after which only the line ends. */
const apart = new Set(
  'article aside blockquote dl figure footer form h1 h2 h3 h4 h5 h6 header main ol p pre section table ul'.split(
    ' ',
  ),
);
const ownLine = new Set(
  'address body caption center dd details dialog div dt fieldset figcaption hr html legend li summary tbody tfoot thead'.split(
    ' ',
  ),
);

/** Names the place of each paragraph, table and row in turn, for documents whose places are counted. */
export type PlaceOf = (block: 'paragraph' | 'table' | 'row') => string | undefined;

interface Walk {
  flow: TextFlow;
  grids: TableGrid[];
  /** Counters of numbered lists; undefined for lists without numbers. */
  lists: (number | undefined)[];
  /** How deep within elements whose white space is kept. */
  kept: number;
  source: string;
  placeOf: PlaceOf;
}

/** The words of a web page as they are seen, tables as rows of cells. */
export function readHtml(source: string): ReadText {
  const built = new TextBuilder();
  walk(parse(source, { sourceCodeLocationInfo: true }), built, source, () => undefined);
  return built.build('a web page (HTML)', source);
}

/** Lays out the HTML that was made from another kind of document. */
export function layHtml(html: string, built: TextBuilder, placeOf: PlaceOf): void {
  walk(parse(html), built, '', placeOf);
}

/** Walks without recursion, so that no depth of nesting can exhaust the stack. */
function walk(document: Tree.Document, built: TextBuilder, source: string, placeOf: PlaceOf): void {
  const state: Walk = { flow: new TextFlow(built), grids: [], lists: [], kept: 0, source, placeOf };
  const stack: { node: Tree.ChildNode; leaving: boolean }[] = [];
  const push = (nodes: readonly Tree.ChildNode[]) => {
    for (const node of nodes.toReversed()) stack.push({ node, leaving: false });
  };
  push(document.childNodes);
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leaving } = step;
    if (node.nodeName === '#text') text(state, node as Tree.TextNode);
    else if ('tagName' in node) {
      if (leaving) leave(state, node);
      else if (!unseen.has(node.tagName) && !isHidden(node)) {
        enter(state, node);
        stack.push({ node, leaving: true });
        push(node.childNodes);
      }
    }
  }
  if (built.length > 0) built.add('\n');
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const isHidden = (element: Tree.Element): boolean =>
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';

function text({ flow, kept, source }: Walk, { value, sourceCodeLocation: at }: Tree.TextNode): void {
  if (kept > 0) return flow.verbatim(value, at?.startOffset);
  // Where characters are written as entities, offsets within this stretch are near, not exact.
  flow.words(value, at === null || at === undefined || source === '' ? undefined : at.startOffset);
}

function enter(state: Walk, element: Tree.Element): void {
  const { flow, grids, lists } = state;
  const tag = element.tagName;
  if (apart.has(tag)) flow.end('blank line');
  else if (ownLine.has(tag)) flow.end('line');
  const block = tag === 'table' ? 'table' : tag === 'tr' ? 'row' : 'paragraph';
  if (/^(table|tr)$/.test(tag) || (grids.length === 0 && /^(p|h[1-6]|li)$/.test(tag))) {
    flow.place(state.placeOf(block));
  }
  if (tag === 'br') flow.end('line');
  else if (tag === 'pre') state.kept += 1;
  else if (tag === 'ol') lists.push(Number(attribute(element, 'start') ?? 1) || 1);
  else if (tag === 'ul') lists.push(undefined);
  else if (tag === 'li') startMember(state);
  else if (tag === 'table') grids.push(new TableGrid(flow));
  else if (tag === 'tr') grids.at(-1)?.startRow();
  else if (tag === 'td' || tag === 'th') {
    grids.at(-1)?.startCell(attribute(element, 'colspan'), attribute(element, 'rowspan'));
  }
}

function startMember({ flow, lists }: Walk): void {
  const number = lists.at(-1);
  flow.member(number === undefined ? '- ' : `${number}. `);
  if (number !== undefined) lists[lists.length - 1] = number + 1;
}

function leave(state: Walk, { tagName: tag }: Tree.Element): void {
  const { flow, grids, lists } = state;
  if (tag === 'pre') state.kept -= 1;
  else if (tag === 'ol' || tag === 'ul') lists.pop();
  else if (tag === 'tr') grids.at(-1)?.endRow();
  else if (tag === 'table') grids.pop();
  if (apart.has(tag)) flow.end('blank line');
  else if (ownLine.has(tag)) flow.end('line');
}
