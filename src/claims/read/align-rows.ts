import type { PdfCell, PdfLine } from './pdf-lines.ts';

/** Rows of a table with their cells under each other; where a row has no cell in a column, an empty one stands. */
export function alignRows(rows: readonly PdfLine[]): string[] {
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = columnsOf(rows.filter(({ cells }) => cells.length === most));
  if (columns.length !== most) return rows.map(({ cells }) => cells.map(({ text }) => text).join('\t'));
  return rows.map(({ cells }) => placed(cells, columns).join('\t'));
}

interface Column {
  left: number;
  right: number;
}

/** Columns from the rows that fill them all: the room that their cells take together. */
const columnsOf = (full: readonly PdfLine[]): Column[] =>
  (full[0]?.cells ?? []).map((_, at) => ({
    left: Math.min(...full.map(({ cells }) => cells[at]?.left ?? Infinity)),
    right: Math.max(...full.map(({ cells }) => cells[at]?.right ?? 0)),
  }));

function placed(cells: readonly PdfCell[], columns: readonly Column[]): string[] {
  const row = columns.map(() => '');
  let free = 0;
  for (const [at, cell] of cells.entries()) {
    // Every cell still to come needs a column of its own.
    const last = columns.length - (cells.length - at);
    const column = nearest(cell, columns, free, last);
    row[column] = cell.text;
    free = column + 1;
  }
  return row;
}

function nearest(cell: PdfCell, columns: readonly Column[], first: number, last: number): number {
  let best = first;
  let closest = Infinity;
  for (let at = first; at <= last; at += 1) {
    const { left = 0, right = 0 } = columns[at] ?? {};
    const apart = Math.max(left - cell.right, cell.left - right, 0);
    const centres = Math.abs(left + right - cell.left - cell.right) / 1000;
    if (apart + centres < closest) [best, closest] = [at, apart + centres];
  }
  return best;
}
