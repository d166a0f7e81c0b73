import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { readShares } from '../tables/share-columns.ts';
import type { TableView } from '../tables/table-view.ts';
import { changesIn } from './table-changes.ts';
import { ratesIn } from './table-rates.ts';
import { sharesIn } from './table-shares.ts';

/** Sideways a table is believed only where twice as many figures agree as do not, and two at least. */
function believed(findings: readonly Finding[]): Finding[] {
  const right = findings.filter(({ verdict }) => verdict === 'holds').length;
  return right >= 2 && right >= 2 * (findings.length - right) ? [...findings] : [];
}

function sharesOf(view: TableView): Finding[] {
  const percents = view.columns.filter(({ role }) => role === 'percent');
  return percents.flatMap((column) => {
    const read = readShares(view, column, []);
    return read === undefined ? [] : believed(sharesIn([read]));
  });
}

function changesOf(view: TableView): Finding[] {
  const found = changesIn(view);
  const kinds = Map.groupBy(found, ({ kind, inputs }) => `${kind} ${inputs.map(({ name }) => name).join()}`);
  return [...kinds.values()].flatMap(believed);
}

/** Rows of shares, changes and rates, worked out from other rows: the same as for columns, where no column has decided. */
export function checkTurnedTables(reading: Reading, decided: readonly Finding[]): Finding[] {
  if (reading.turned.length === 0) return [];
  const done = new Set(decided.map(({ start }) => start));
  return reading.turned
    .flatMap((view) => [...sharesOf(view), ...changesOf(view), ...ratesIn(view)])
    .filter(({ start }) => !done.has(start));
}
