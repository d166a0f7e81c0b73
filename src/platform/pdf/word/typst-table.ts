import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { cellsInRows, row, type SpanningCell, type Typst } from '../typst.ts';

type InCell = (nodes: readonly Tree.ChildNode[]) => Typst[];

/**
 * A table of HTML. Its first row is its header, as writers of Word documents mean it. Cells that run over several columns or rows do so
 * here when they add up; else each cell stands for itself and short rows are filled.
 */
export function typstTable(table: Tree.Element, inCell: InCell): Typst[] {
  const rows = rowsOf(table).map((tr) =>
    elements(tr).map((cell) => ({
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
      content: row(...inCell(cell.childNodes)),
    })),
  );
  const widths = widthsOf(rows);
  const width = Math.max(0, ...widths);
  if (width === 0) return [];
  const addsUp = widths.every((one) => one === width) && (rows[0] ?? []).every((cell) => cell.rows === 1);
  return [addsUp ? cellsInRows(width, rows) : cellsInRows(...plain(rows))];
}

/** How many columns each row fills, with the cells that reach into it from above. */
function widthsOf(rows: readonly SpanningCell[][]): number[] {
  const fromAbove: number[] = [];
  return rows.map((cells, at) => {
    for (const cell of cells)
      for (let below = 1; below < cell.rows; below += 1)
        fromAbove[at + below] = (fromAbove[at + below] ?? 0) + cell.columns;
    return cells.reduce((sum, { columns }) => sum + columns, fromAbove[at] ?? 0);
  });
}

function plain(rows: readonly SpanningCell[][]): [number, SpanningCell[][]] {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const one = { columns: 1, rows: 1, content: row() };
  const filled = rows.map((cells) =>
    Array.from({ length: columns }, (_, at) => ({ ...one, content: cells[at]?.content ?? one.content })),
  );
  return [columns, filled];
}

const rowsOf = (table: Tree.Element): Tree.Element[] =>
  elements(table).flatMap((one) => (one.tagName === 'tr' ? [one] : rowsOf(one)));

const elements = (node: Tree.Element): Tree.Element[] =>
  node.childNodes.filter((child): child is Tree.Element => 'tagName' in child);

const spanOf = (cell: Tree.Element, name: string): number =>
  Math.max(1, Number(cell.attrs.find((each) => each.name === name)?.value ?? 1) || 1);
