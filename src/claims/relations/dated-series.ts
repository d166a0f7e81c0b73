import type { Finding } from '../finding.ts';
import { samePeriod, type Period } from '../quantities/period.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Entry, Series } from '../tables/series.ts';
import type { DatedTable } from '../tables/dated-table.ts';

const columnOf = ({ periods }: DatedTable, period: Period) =>
  periods.findIndex((own) => own !== undefined && samePeriod(own, period));

const equals = (entry: Entry | undefined, quantity: Quantity) => entry?.value === quantity.value;

function finding(quantity: Quantity, row: Series, entry: Entry, holds: boolean): Finding[] {
  if (entry.cell === undefined) return [];
  const given = entry.cell.text;
  return [
    {
      kind: 'restatement',
      start: quantity.start,
      end: quantity.end,
      inputs: [{ name: row.name, value: entry.value ?? 0, at: entry.cell.start }],
      stated: quantity.raw.trim(),
      computed: given,
      verdict: holds ? 'holds' : 'wrong',
      reason: holds
        ? 'The table gives the same figure for that time.'
        : `The table gives ${given} for "${row.name.trim()}" at that time.`,
    },
  ];
}

const close = (one: number, other: number) =>
  Math.abs(one - other) <= 0.2 * Math.max(Math.abs(one), Math.abs(other));

/** "from June to December … from 2.9% to 3.1%": both figures against the row in which at least one stands. */
function checkPair(
  tables: readonly DatedTable[],
  periods: readonly [Period, Period],
  values: readonly [Quantity, Quantity],
): Finding[] {
  for (const table of tables) {
    const [first, last] = [columnOf(table, periods[0]), columnOf(table, periods[1])];
    if (first === -1 || last === -1 || first === last) continue;
    const tried = table.rows.map((row) => ({ row, at: [row.entries[first], row.entries[last]] as const }));
    const both = tried.find(({ at }) => equals(at[0], values[0]) && equals(at[1], values[1]));
    if (both?.at[0] !== undefined && both.at[1] !== undefined)
      return [
        ...finding(values[0], both.row, both.at[0], true),
        ...finding(values[1], both.row, both.at[1], true),
      ];
    const half = tried.filter(({ at }) => equals(at[0], values[0]) || equals(at[1], values[1]));
    const [one] = half;
    if (half.length !== 1 || one?.at[0]?.cell?.number === undefined || one.at[1]?.cell?.number === undefined)
      continue;
    if (one.at.some((entry, place) => !close(entry?.value ?? 0, values[place]?.value ?? 0))) continue;
    return [
      ...finding(values[0], one.row, one.at[0], equals(one.at[0], values[0])),
      ...finding(values[1], one.row, one.at[1], equals(one.at[1], values[1])),
    ];
  }
  return [];
}

/** Two values said of two times, against a table with columns for those times. */
export function checkDatedPairs(reading: Reading): Finding[] {
  const tables = reading.dated;
  if (tables.length === 0) return [];
  return reading.changes.flatMap(({ statement, old, new: fresh }) => {
    const [before] = old;
    const periods = statement.periods;
    const [one, other] = periods;
    if (
      before === undefined ||
      fresh === undefined ||
      old.length > 1 ||
      one === undefined ||
      other === undefined ||
      periods.length > 2
    )
      return [];
    const ordered: [Period, Period] = one.to <= other.to ? [one, other] : [other, one];
    return checkPair(tables, ordered, [before, fresh]);
  });
}
