import type { Entry } from './series.ts';
import type { Base } from './share-columns.ts';
import type { TableView } from './table-view.ts';

/** The names of a table's rows, so that tables of the same rows can be set side by side. */
export function rowNames({ table }: TableView): string[] {
  return table.rows.map(({ label, group, cells }) =>
    `${group}|${label}|${cells[1]?.number === undefined ? (cells[1]?.text ?? '') : ''}`.toLowerCase(),
  );
}

/** Totals by the name of the row, from tables with the same rows. */
export interface Lender {
  names: Map<string, Entry>;
  name: string;
  view: TableView;
}

/** Tables whose every row has a total, and so can lend it to a table of the same rows without one. */
export function findLenders(views: readonly TableView[]): Lender[] {
  return views.flatMap((view) => {
    const total = view.columnTotals.at(-1)?.total;
    if (total === undefined || view.table.rows.length < 3) return [];
    const names = rowNames(view);
    const entries = names.map((name, row): [string, Entry | undefined] => [name, total.entries[row]]);
    const known = entries.filter((pair): pair is [string, Entry] => pair[1] !== undefined && !pair[1].blank);
    return [{ names: new Map(known), name: total.name, view }];
  });
}

/** The totals that a table without its own may borrow, where at least four in five of its rows have one of the same name. */
export function basesLent(view: TableView, lenders: readonly Lender[]): Base[] {
  if (view.columnTotals.length > 0 || view.table.rows.length < 3) return [];
  const names = rowNames(view);
  for (const lender of lenders) {
    if (lender.view === view) continue;
    const shared = names.filter((name) => lender.names.has(name)).length;
    if (shared >= 0.8 * names.length)
      return [{ name: lender.name, across: 'row', of: (row) => lender.names.get(names[row] ?? '') }];
  }
  return [];
}
