import { raw } from '../table-format.ts';

/** The first columns of every tidy table: where a row came from, and whether and how often it counts. */
export const rowColumns = [
  { name: 'month', sql: 'r.row_month' },
  { name: 'line', sql: 'r.row_line' },
  { name: 'duplicate', sql: 'r.row_line in (select row_line from repeated)' },
  { name: 'records', sql: '1' },
] as const;

/** A month as police.uk writes it, or null. */
export const monthColumn = `case when regexp_matches(${raw('Month')}, '^[0-9]{4}-(0[1-9]|1[0-2])$') then ${raw('Month')} end`;

/** Written by the generator where police.uk writes a place or an operation; no real record says so. */
export const generatedMark = 'Generated record';
