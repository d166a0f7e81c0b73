import { monthPattern } from '../quantities/months.ts';
import type { CellNumber } from '../text/cell-number.ts';
import { unitHeaded } from '../text/headed-unit.ts';
import type { Cell, Row, Table } from '../text/table.ts';

/** Longer tables are lists, which nobody reads sideways. */
const longest = 40;

/** Names of rows that are worked out from other rows, or that follow each other in time. */
const telling = new RegExp(
  `%|per ?cent|\\b(?:rate|share|change|variance|difference|opening|brought|per|ratio|(?:${monthPattern}))\\b|\\b(?:19|20)\\d\\d\\b|\\bq[1-4]\\b`,
  'iu',
);

const blank = (at: number): Cell => ({ start: at, end: at, text: '', number: undefined });

const inUnit = (cell: Cell, unit: CellNumber['unit'] | undefined): Cell =>
  unit === undefined || cell.number === undefined ? cell : { ...cell, number: { ...cell.number, unit } };

/**
 * A table read sideways, its rows as columns, so that every rule for columns holds for rows too: a row of percentages
 * under the two it is worked out from, a row of changes, months down the side. Undefined where a table is too long, or
 * its rows have no names of their own.
 */
export function turnedTable(table: Table): Table | undefined {
  const { rows, labels, width, headings } = table;
  if (!rows.some(({ label }) => telling.test(label))) return undefined;
  if (rows.length < 2 || rows.length > longest || width > longest || labels !== 1) return undefined;
  const places = Array.from({ length: width - labels }, (_, index) => index + labels);
  if (places.length < 2) return undefined;
  const names = rows.map(({ cells, start }) => cells[0] ?? blank(start));
  const units = rows.map(({ label, cells }) =>
    unitHeaded(
      label,
      cells.slice(labels).flatMap(({ number }) => number ?? []),
    ),
  );
  const turned = places.map((place): Row => {
    const heading = table.headingRows
      .map((cells) => cells[place])
      .findLast((cell) => cell !== undefined && cell.text !== '');
    const name = heading ?? blank(table.start);
    const cells = rows.map((row, at) => inUnit(row.cells[place] ?? blank(row.end), units[at]));
    const label = headings[place] ?? '';
    return {
      line: table.firstLine,
      start: name.start,
      end: name.end,
      label,
      group: label,
      cells: [name, ...cells],
    };
  });
  return {
    ...table,
    headings: ['', ...rows.map(({ label }) => label)],
    headingRows: [[blank(table.start), ...names]],
    labels: 1,
    rows: turned,
    width: rows.length + 1,
  };
}
