import { cellNumber, type CellNumber } from './cell-number.ts';
import { cellPair } from './cell-pair.ts';
import type { CellSpan } from './cells.ts';
import { unitHeaded } from './headed-unit.ts';

/** A cell, and the one number in it where it holds nothing else. */
export interface Cell extends CellSpan {
  number: CellNumber | undefined;
}

/** One row of figures under the headings. */
export interface Row {
  line: number;
  start: number;
  end: number;
  /** Its name: the words of its leading cells, joined. */
  label: string;
  /** The first leading cell, carried down where it is left blank. */
  group: string;
  cells: Cell[];
}

/** A table: headings, and rows of figures. */
export interface Table {
  firstLine: number;
  lastLine: number;
  start: number;
  end: number;
  /** Names of the columns, every row of headings joined. */
  headings: string[];
  headingRows: Cell[][];
  /** How many leading columns name the rows. */
  labels: number;
  rows: Row[];
  width: number;
}

/** A line of cells, before it is known what is heading and what is row. */
export interface CellLine {
  line: number;
  start: number;
  end: number;
  cells: CellSpan[];
}

const yearLike = (cell: Cell) => cell.number?.unit === 'count' && /^(?:19|20)\d\d$/u.test(cell.text);

const isFigured = (cell: Cell) => cell.number !== undefined || cellPair(cell) !== undefined;

const isFigure = (cell: Cell, index: number) => index > 0 && isFigured(cell) && !yearLike(cell);

/** How many lines at the top hold no figures. */
function countHeadings(lines: readonly Cell[][]): number {
  const first = lines.findIndex(
    (cells) => cells.some(isFigure) || cells.some(({ text }) => /\d\)?%?\s?\(\s?[+-]/u.test(text)),
  );
  if (first > 0) return Math.min(first, 4);
  const noFigures = first === -1;
  const top = lines[0] ?? [];
  return noFigures && top.length > 1 && lines.length > 1 && top.slice(1).some(({ text }) => text !== '')
    ? 1
    : 0;
}

/** Leading columns in which hardly any row has a figure. */
function countLabels(rows: readonly Cell[][]): number {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => row[column]);
    const figures = cells.filter((cell) => cell !== undefined && isFigured(cell)).length;
    const wordy = cells.filter((cell) => cell !== undefined && cell.text !== '' && !isFigured(cell)).length;
    const yearColumn =
      column === 0 && cells.every((cell) => cell === undefined || cell.text === '' || yearLike(cell));
    if (figures > 0 && !yearColumn && figures >= wordy) return Math.max(column, 1);
    if (figures === 0 && wordy === 0 && column > 0) return column;
  }
  return Math.min(1, width);
}

/** Names for the columns: a heading that spans several columns is carried to the right over the blanks beneath it. */
function joinHeadings(lines: readonly Cell[][], width: number): string[] {
  const names: string[] = Array.from({ length: width }, () => '');
  lines.forEach((cells, depth) => {
    let carried = '';
    for (let column = 0; column < width; column += 1) {
      const own = cells[column]?.text ?? '';
      const spans = depth < lines.length - 1;
      if (own !== '') carried = own;
      const name = own === '' && spans && column > 0 ? carried : own;
      if (name !== '' && names[column] !== name) names[column] = `${names[column] ?? ''} ${name}`.trim();
    }
  });
  return names;
}

function nameRows(lines: readonly CellLine[], cells: readonly Cell[][], labels: number): Row[] {
  let group = '';
  return lines.map(({ line, start, end }, index) => {
    const own = cells[index] ?? [];
    const names = own.slice(0, labels).map(({ text }) => text);
    if (names[0] !== undefined && names[0] !== '') group = names[0];
    const label = names.filter((name) => name !== '').join(' / ');
    const filled = labels > 1 && names[0] === '' && label !== '' ? `${group} / ${label}` : label;
    return { line, start, end, label: filled, group, cells: own };
  });
}

/** Bare figures under a heading such as "%" count in what it says. */
function giveUnits(cells: readonly Cell[][], headingCount: number, width: number): void {
  for (let column = 1; column < width; column += 1) {
    const headings = cells.slice(0, headingCount).map((line) => line[column]?.text ?? '');
    const own = headings.findLast((text) => text !== '');
    const numbers = cells.slice(headingCount).flatMap((line) => line[column]?.number ?? []);
    const unit = own === undefined ? undefined : unitHeaded(own, numbers);
    if (unit !== undefined) for (const number of numbers) number.unit = unit;
  }
}

/** Builds a table from consecutive lines of cells. */
export function buildTable(lines: readonly CellLine[]): Table {
  const cells = lines.map((line) =>
    line.cells.map((cell): Cell => ({ ...cell, number: cellNumber(cell.text) })),
  );
  const headingCount = countHeadings(cells);
  const body = cells.slice(headingCount);
  const labels = countLabels(body);
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const [first, last] = [lines[0], lines.at(-1)];
  giveUnits(cells, headingCount, width);
  return {
    firstLine: first?.line ?? 0,
    lastLine: last?.line ?? 0,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    headings: joinHeadings(cells.slice(0, headingCount), width),
    headingRows: cells.slice(0, headingCount),
    labels,
    rows: nameRows(lines.slice(headingCount), body, labels),
    width,
  };
}
