import { cellPair } from '../text/cell-pair.ts';
import type { Cell, Table } from '../text/table.ts';

/** One value of a series: its number, or why there is none. */
export interface Entry {
  cell: Cell | undefined;
  /** Undefined where the figure is withheld or is no figure; nought where the cell is blank. */
  value: number | undefined;
  blank: boolean;
}

/** A row or a column of a table as a list of numbers. */
export interface Series {
  index: number;
  name: string;
  entries: Entry[];
}

const changeHeading = /change|variance|differen|\+\/-|movement|\bvar\b|\bdiff\b|increase|decrease/iu;

/** What a column holds, told from its heading and its figures. */
export type ColumnRole = 'count' | 'percent' | 'change' | 'words';

/** A column of figures. */
export interface Column extends Series {
  role: ColumnRole;
  /** Signs are printed, or the heading says it is a change. */
  heading: string;
}

function entryOf(cell: Cell | undefined): Entry {
  if (cell === undefined || cell.text === '') return { cell, value: 0, blank: true };
  if (cell.number === undefined) return { cell, value: undefined, blank: false };
  const { value, bracketed } = cell.number;
  return { cell, value: bracketed && cell.number.sign === '' ? undefined : value, blank: false };
}

function roleOf(heading: string, entries: readonly Entry[]): ColumnRole {
  const numbers = entries.flatMap(({ cell }) => cell?.number ?? []);
  if (numbers.length === 0 || numbers.length < entries.filter(({ blank }) => !blank).length / 2)
    return 'words';
  const moved = numbers.filter(({ value }) => value !== 0);
  const signed = moved.filter(({ sign }) => sign !== '').length;
  if (changeHeading.test(heading) || (signed > 0 && signed >= moved.length * 0.6)) return 'change';
  const percents = numbers.filter(({ unit }) => unit === 'percent' || unit === 'points').length;
  return percents > numbers.length / 2 ? 'percent' : 'count';
}

/** A line of more cells than this is no row of a table that a person wrote. */
const widest = 60;

/** A column as it is printed, or as two where most of its cells hold a pair of figures; the second stands half a place on. */
function columnsWithin(
  cells: readonly (Cell | undefined)[],
): { cells: (Cell | undefined)[]; place: number }[] {
  const pairs = cells.map((cell) => (cell === undefined ? undefined : cellPair(cell)));
  const paired = pairs.filter((pair) => pair !== undefined).length;
  const filled = cells.filter((cell) => cell !== undefined && cell.text !== '').length;
  if (paired < 2 || paired * 2 < filled) return [{ cells: [...cells], place: 0 }];
  const firsts = pairs.map((pair, row) => pair?.first ?? cells[row]);
  const seconds = pairs.map((pair) => (pair?.form === 'share' ? pair.second : undefined));
  return [
    { cells: firsts, place: 0 },
    ...(seconds.some((cell) => cell !== undefined) ? [{ cells: seconds, place: 0.5 }] : []),
  ];
}

/** The columns of a table that hold figures, left to right. */
export function columnsOf(table: Table): Column[] {
  if (table.width > widest) return [];
  const columns: Column[] = [];
  for (let index = table.labels; index < table.width; index += 1) {
    const heading = table.headings[index] ?? '';
    for (const { cells, place } of columnsWithin(table.rows.map((row) => row.cells[index]))) {
      const entries = cells.map(entryOf);
      const role = roleOf(place > 0 ? '' : heading, entries);
      if (role !== 'words') columns.push({ index: index + place, name: heading, heading, entries, role });
    }
  }
  return columns;
}

/** The rows of a table as series over some of its columns. */
export function rowsOver(table: Table, columns: readonly Column[]): Series[] {
  return table.rows.map(({ label }, index) => ({
    index,
    name: label,
    entries: columns.map(({ entries }) => entries[index] ?? { cell: undefined, value: 0, blank: true }),
  }));
}
