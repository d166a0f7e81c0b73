import type { Table } from '../text/table.ts';
import { findTotals, type Total } from './find-totals.ts';
import { columnsOf, rowsOver, type Column, type Series } from './series.ts';

/** A table with what its figures show of its shape. */
export interface TableView {
  table: Table;
  columns: Column[];
  /** Columns of plain counts, and the rows as series over them. */
  counts: Column[];
  countRows: Series[];
  /** Columns that add up other columns, and rows that add up other rows. */
  columnTotals: Total[];
  rowTotals: Total[];
}

/** Works out which columns are figures of what kind, and which rows and columns are totals. */
export function viewTable(table: Table): TableView {
  const columns = columnsOf(table);
  const counts = columns.filter(({ role }) => role === 'count');
  const countRows = rowsOver(table, counts);
  return {
    table,
    columns,
    counts,
    countRows,
    columnTotals: findTotals(counts),
    rowTotals: findTotals(countRows),
  };
}
