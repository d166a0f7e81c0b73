import { type FlowArc, largestFlow } from './largest-flow.ts';
import { requireWholeCount } from './requirements.ts';

/** A cell of a table with totals: row = number of rows is the total row, and likewise for columns. */
export interface CellPlace {
  row: number;
  column: number;
}

/** What a reader of the published table can work out about a suppressed cell: it lies from lower to upper. */
export interface CellBounds extends CellPlace {
  value: number;
  lower: number;
  upper: number;
}

type Table = readonly (readonly number[])[];

function requireTable(counts: Table): void {
  const width = counts[0]?.length ?? 0;
  for (const [index, row] of counts.entries()) {
    if (row.length !== width)
      throw new RangeError(`row ${index} has ${row.length} cells, the first ${width}`);
    row.forEach((count) => requireWholeCount(count, 'a cell'));
  }
}

/** The true count of a cell, or the total it names. */
function countAt(counts: Table, { row, column }: CellPlace): number {
  const rows = row === counts.length ? counts : counts.slice(row, row + 1);
  return rows.reduce((sum, cells) => {
    const own = column === cells.length ? cells : cells.slice(column, column + 1);
    return sum + own.reduce((a, b) => a + b, 0);
  }, 0);
}

/**
 * A table with totals is a circulation: every row node passes on its row total through the cells to the column
 * nodes, which return it through the column totals. A cell may grow without end and shrink to nought, so each
 * suppressed cell is an arc with that room; published cells cannot change and are no arcs.
 */
function arcOf(counts: Table, width: number, place: CellPlace): FlowArc {
  const { row, column } = place;
  const backward = countAt(counts, place);
  const rowNode = row;
  const columnNode = counts.length + 1 + column;
  const isTotal = (row === counts.length) !== (column === width);
  const [from, to] = isTotal ? [columnNode, rowNode] : [rowNode, columnNode];
  return { from, to, forward: Infinity, backward };
}

function requirePlace({ row, column }: CellPlace, rows: number, columns: number): void {
  const inside = Number.isInteger(row) && Number.isInteger(column);
  if (!inside || row < 0 || column < 0 || row > rows || column > columns) {
    throw new RangeError(
      `there is no cell in row ${row}, column ${column} of this ${rows} by ${columns} table`,
    );
  }
}

/**
 * Disclosure audit of a two-way table of counts with totals: for each suppressed cell, the smallest and
 * largest count that agrees with everything published, knowing that no count is negative. Pass the true
 * inner counts; totals follow from them and are published unless listed. A cell with lower = upper
 * is not protected at all; one with upper − lower below the sliding protection level is protected too little.
 * A suppressed total can make an upper bound Infinity. Linked or hierarchical tables: audit each
 * block against its own totals. Throws RangeError for ragged rows, counts not whole, or places outside.
 *
 * The bounds are those of the attacker's two linear programs: how far a cell can move round any cycle of
 * suppressed cells is a largest flow, exact in whole numbers.
 * Source: Gusfield 1988; checked against sdcTable's attack.
 * Example: [[2, 3], [1, 5]] with all four cells suppressed: 2 lies from 0 to 3, 3 from 2 to 5.
 */
export function cellBounds(counts: Table, suppressed: readonly CellPlace[]): CellBounds[] {
  requireTable(counts);
  const width = counts[0]?.length ?? 0;
  suppressed.forEach((place) => requirePlace(place, counts.length, width));
  if (new Set(suppressed.map(({ row, column }) => `${row},${column}`)).size < suppressed.length) {
    throw new RangeError('each suppressed cell must be listed once');
  }
  const arcs = suppressed.map((place) => arcOf(counts, width, place));
  return suppressed.map((place, index) => {
    const own = arcs[index];
    const value = countAt(counts, place);
    if (own === undefined) return { ...place, value, lower: value, upper: value };
    const others = arcs.filter((arc) => arc !== own);
    const growth = largestFlow(others, own.to, own.from);
    const loss = Math.min(value, largestFlow(others, own.from, own.to));
    return { ...place, value, lower: value - loss, upper: value + growth };
  });
}

/**
 * The suppressed cells whose bounds are too close: upper − lower below the sliding protection level, which is
 * one less than the threshold of small counts (4 for a threshold of 5). Empty when the table is safe to publish.
 *
 * Source: sliding protection of Kelly, Golden and Assad 1992.
 * Example: bounds 0 to 3 fail a level of 4.
 */
export function cellsTooTight(bounds: readonly CellBounds[], protection = 4): CellBounds[] {
  return bounds.filter(({ lower, upper }) => upper - lower < protection);
}
