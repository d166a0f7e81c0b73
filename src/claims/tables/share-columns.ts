import { isRoundingOf } from '../quantities/agreement.ts';
import type { Column, Entry } from './series.ts';
import type { TableView } from './table-view.ts';

/** One printed percentage of a count in its row, with the base it was tried against. */
export interface ShareCell {
  share: Entry;
  part: Entry;
  base: Entry;
  row: number;
  holds: boolean;
}

/** A column of percentages read as shares of something, because most of its figures say so. */
export interface ShareColumn {
  column: Column;
  counts: Column;
  base: string;
  cells: ShareCell[];
}

/** Where the base of a row's share may stand. */
export interface Base {
  name: string;
  /** The total the shares of one row, or of one column, are parts of. */
  across: 'row' | 'column';
  of: (row: number) => Entry | undefined;
}

const isPositive = (entry: Entry | undefined): entry is Entry =>
  entry?.value !== undefined && entry.value > 0;

function tryBase(column: Column, counts: Column, base: Base): ShareCell[] {
  const cells: ShareCell[] = [];
  column.entries.forEach((share, row) => {
    const part = counts.entries[row];
    const whole = base.of(row);
    const number = share.cell?.number;
    if (
      share.value === undefined ||
      number === undefined ||
      number.unit === 'points' ||
      number.sign !== '' ||
      part?.value === undefined ||
      part.blank ||
      !isPositive(whole)
    )
      return;
    const holds = isRoundingOf(share.value, (100 * part.value) / (whole.value ?? 1), number.decimals);
    cells.push({ share, part, base: whole, row, holds });
  });
  return cells;
}

/** The bases that a table offers for a column of counts: totals of its rows, totals of the column, other columns, borrowed ones. */
function basesFor(view: TableView, counts: Column, borrowed: readonly Base[]): Base[] {
  const bases: Base[] = view.columnTotals.map(({ total }) => ({
    name: total.name,
    across: 'row',
    of: (row) => total.entries[row],
  }));
  const place = view.counts.indexOf(counts);
  for (const { total, parts } of view.rowTotals) {
    const covered = new Set([total.index, ...parts.map(({ index }) => index)]);
    bases.push({
      name: total.name,
      across: 'column',
      of: (row) => (covered.has(row) ? total.entries[place] : undefined),
    });
  }
  const last = view.rowTotals.at(-1)?.total;
  if (last !== undefined && view.rowTotals.length > 1)
    bases.push({ name: last.name, across: 'column', of: () => last.entries[place] });
  for (const other of view.counts)
    if (other !== counts) bases.push({ name: other.heading, across: 'row', of: (row) => other.entries[row] });
  return [...bases, ...borrowed];
}

/** The sum of a column with no total, as the base of its shares. */
function ownSum(view: TableView, counts: Column): Base[] {
  if (view.rowTotals.length > 0 || counts.entries.length < 2) return [];
  const value = counts.entries.reduce((all, entry) => all + (entry.value ?? 0), 0);
  return [
    { name: 'the column added up', across: 'column', of: () => ({ cell: undefined, value, blank: false }) },
  ];
}

/** Reads a column of percentages as shares: the counts and the base with which most of them are right. */
export function readShares(
  view: TableView,
  column: Column,
  borrowed: readonly Base[],
): ShareColumn | undefined {
  let found: (ShareColumn & { right: number }) | undefined;
  const near = view.counts.filter(({ index }) => Math.abs(index - column.index) <= 6);
  near.sort(
    (one, other) => Math.abs(one.index - column.index + 0.1) - Math.abs(other.index - column.index + 0.1),
  );
  for (const counts of near) {
    for (const base of [...basesFor(view, counts, borrowed), ...ownSum(view, counts)]) {
      const cells = tryBase(column, counts, base);
      const right = cells.filter(({ holds }) => holds).length;
      if (right > (found?.right ?? 0)) found = { column, counts, base: base.name, cells, right };
    }
  }
  if (found === undefined) return undefined;
  const telling = found.cells.filter(
    ({ holds, share }) => holds && share.value !== 100 && share.value !== 0,
  ).length;
  const enough =
    found.right >= Math.max(1, 0.6 * found.cells.length) ||
    (found.right >= 2 && found.right * 2 >= found.cells.length);
  const plain = found.right >= 3 && found.right >= 0.8 * found.cells.length;
  return enough && (telling > 0 || plain || found.right === found.cells.length) ? found : undefined;
}
