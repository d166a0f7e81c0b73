import { raw, type TableFormat, type WordList } from '../table-format.ts';

/** The first columns of every tidy table: where a row came from, and whether and how often it counts. */
export const rowColumns = [
  { name: 'month', sql: 'r.row_month' },
  { name: 'line', sql: 'r.row_line' },
  { name: 'duplicate', sql: 'r.row_number in (select row_number from repeated)' },
  { name: 'records', sql: '1' },
] as const;

/** The column of the month; that it is one is checked for each different text in it, not for each row. */
export const monthColumn = raw('Month');

/** Written by the generator where police.uk writes a place or an operation; no real record says so. */
export const generatedMark = 'Generated record';

/** What a street or outcomes file nearly always looks like. */
export const usualOf = (words: Readonly<Record<string, WordList>>): NonNullable<TableFormat['usual']> => ({
  constant: ['Month', 'Reported by', 'Falls within'],
  numbers: ['Longitude', 'Latitude'],
  words,
});
