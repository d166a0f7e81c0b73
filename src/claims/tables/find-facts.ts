import { cellPair } from '../text/cell-pair.ts';
import { contentWords } from '../words/content-words.ts';
import type { Document } from '../text/document.ts';
import type { Cell } from '../text/table.ts';
import { within } from '../text/within.ts';
import { cellParts } from './cell-parts.ts';
import type { Fact } from './fact.ts';
import type { TableView } from './table-view.ts';

const isChange = /change|variance|differen|\+\/-|movement/iu;

function periodOf(document: Document, view: TableView, row: number, column: number): Fact['period'] {
  const cells = view.table.rows[row]?.cells ?? [];
  const heading = view.table.headingRows
    .map((line) => line[column])
    .findLast((cell) => cell !== undefined && cell.text !== '');
  if (heading !== undefined) {
    const [own] = within(document.periods, heading.start, heading.end);
    if (own !== undefined) return own;
  }
  for (const cell of cells) {
    const [beside] = cell.text.length < 24 ? within(document.periods, cell.start, cell.end) : [];
    if (beside !== undefined) return beside;
  }
  return undefined;
}

function factsOfCell(document: Document, view: TableView, row: number, column: number, cell: Cell): Fact[] {
  const label = view.table.rows[row]?.label ?? '';
  const heading = (view.table.headings[column] ?? '').replace(/\([^()]*\)/gu, ' ').trim();
  const shared = {
    view,
    row,
    label,
    heading,
    words: contentWords(label),
    period: periodOf(document, view, row, column),
  };
  const quantities = within(document.quantities, cell.start, cell.end);
  const parts = cellParts(document.plain, cell.end, quantities);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    const value = cell.number === undefined ? only.value : { ...only.value, unit: cell.number.unit };
    const share = only.change?.sign === '' && cellPair(cell) !== undefined ? only.change : undefined;
    if (share !== undefined)
      return [
        { ...shared, value, change: undefined, share },
        { ...shared, value: share, change: undefined },
      ];
    const change = only.change === undefined && (value.sign !== '' || isChange.test(heading));
    return [{ ...shared, value: change ? undefined : value, change: change ? value : only.change }];
  }
  return parts.map(({ value, change, words }) => ({
    ...shared,
    words: [...shared.words, ...contentWords(words)],
    value,
    change,
    part: words.replace(/\s+/gu, ' ').trim(),
  }));
}

/** Every figure of every table with its names. */
export function findFacts(document: Document, views: readonly TableView[]): Fact[] {
  return views
    .filter(({ columns, table }) => columns.length > 0 || table.width <= 60)
    .flatMap((view) =>
      view.table.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          const wordy = cell.text.length > 160 || column < view.table.labels;
          return wordy || !/\d/u.test(cell.text) ? [] : factsOfCell(document, view, row, column, cell);
        }),
      ),
    );
}
