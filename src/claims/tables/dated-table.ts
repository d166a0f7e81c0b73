import type { Period } from '../quantities/period.ts';
import type { Document } from '../text/document.ts';
import { within } from '../text/within.ts';
import type { Series } from './series.ts';
import type { TableView } from './table-view.ts';

/** A table whose columns are periods. */
export interface DatedTable {
  view: TableView;
  /** The period of each column of figures, in the order of the columns. */
  periods: (Period | undefined)[];
  rows: Series[];
}

/** The tables with a period at the head of two columns or more. */
export function datedTables(document: Document, views: readonly TableView[]): DatedTable[] {
  return views.flatMap((view) => {
    const columns = view.columns.filter(({ role }) => role !== 'change');
    const periods = columns.map(({ index }) => {
      const cell = view.table.headingRows
        .map((cells) => cells[index])
        .findLast((one) => one !== undefined && one.text !== '');
      return cell === undefined ? undefined : within(document.periods, cell.start, cell.end)[0];
    });
    if (periods.filter((period) => period !== undefined).length < 2) return [];
    const rows = view.table.rows.map(({ label }, index) => ({
      index,
      name: label,
      entries: columns.map(
        ({ entries }) => entries[index] ?? { cell: undefined, value: undefined, blank: true },
      ),
    }));
    return [{ view, periods, rows }];
  });
}
