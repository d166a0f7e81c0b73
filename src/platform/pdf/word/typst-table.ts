import { cellsInRows, row, type SpanningCell, type Typst } from '../typst.ts';
import { elementsOf, said, type Tree } from './read-html.ts';
import { mostColumns } from './unset-in-element.ts';

type InCell = (nodes: readonly Tree.ChildNode[]) => Typst[];

/**
 * A table of HTML. Its first row is its header, as writers of Word documents mean it, with those that its cells reach
 * into. Undefined when its cells do not fill its rows: what stands under what would be a guess.
 */
export function typstTable(table: Tree.Element, inCell: InCell): Typst[] | undefined {
  const rows = rowsOf(table).map((tr) =>
    elementsOf(tr.childNodes).map((cell) => ({
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
      content: row(...inCell(cell.childNodes)),
    })),
  );
  const width = rows[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? 0;
  if (width === 0) return [];
  const headings = Math.max(...(rows[0] ?? []).map((cell) => cell.rows));
  const staysInHead = rows
    .slice(0, headings)
    .every((cells, at) => cells.every((cell) => at + cell.rows <= headings));
  return width <= mostColumns && fills(rows, width) && staysInHead
    ? [cellsInRows(width, rows, headings)]
    : undefined;
}

/** Whether the cells of each row, with those that reach into it from above, stand side by side and fill it. */
function fills(rows: readonly SpanningCell[][], width: number): boolean {
  /** For each column, how many rows a cell still reaches down. */
  const reach = Array.from({ length: width }, () => 0);
  for (const cells of rows) {
    for (const cell of cells) {
      const from = reach.indexOf(0);
      const under = reach.slice(from, from + cell.columns);
      if (from < 0 || under.length < cell.columns || under.some((left) => left > 0)) return false;
      reach.fill(cell.rows, from, from + cell.columns);
    }
    if (reach.includes(0)) return false;
    for (const [column, left] of reach.entries()) reach[column] = left - 1;
  }
  return reach.every((left) => left === 0);
}

const rowsOf = (table: Tree.Element): Tree.Element[] =>
  elementsOf(table.childNodes).flatMap((one) => (one.tagName === 'tr' ? [one] : rowsOf(one)));

const spanOf = (cell: Tree.Element, name: string): number => Math.max(1, Number(said(cell, name) ?? 1) || 1);
