import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import type { Entry, Series } from '../tables/series.ts';
import { rowsOver } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';
import { saysTotal } from '../tables/total-names.ts';

const meanHeading = /^(?:average|avg|mean|year|ytd|annual|12 months)\b/iu;

const valuesOf = (entries: readonly Entry[]) => entries.flatMap(({ cell }) => cell?.number?.value ?? []);

function inputsOf(entries: readonly Entry[], name: string): Finding['inputs'] {
  return entries.flatMap(({ cell }) =>
    cell?.number === undefined ? [] : [{ name, value: cell.number.value, at: cell.start }],
  );
}

/** A row of rates over time and the rate of the whole: between them, and near their mean. */
function overTime({ name, entries }: Series, whole: number): Finding[] {
  const last = entries[whole];
  const values = valuesOf(entries.filter((_, place) => place !== whole));
  if (last?.cell?.number === undefined || values.length < 3) return [];
  const { value, decimals } = last.cell.number;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const shared = {
    start: last.cell.start,
    end: last.cell.end,
    inputs: inputsOf(
      entries.filter((_, place) => place !== whole),
      name,
    ),
    stated: last.cell.text,
  };
  const unit = 10 ** -decimals;
  if (value < low - unit || value > high + unit)
    return [
      {
        kind: 'bound',
        ...shared,
        verdict: 'wrong',
        reason: `The rate of the whole must lie between its parts, here ${low} and ${high}.`,
      },
    ];
  const bound: Finding = {
    kind: 'bound',
    ...shared,
    verdict: 'holds',
    reason: 'The rate of the whole lies between the rates of its parts.',
  };
  const near = Math.abs(value - mean) <= Math.max(unit, 0.05 * (high - low));
  const words = near
    ? 'The rate of the whole is near the mean of its parts.'
    : 'The rate of the whole is some way from the plain mean of its parts; the weights are not shown.';
  const computed = `${figure(mean, decimals + 1)} unweighted`;
  return [
    bound,
    {
      kind: 'weighted-mean',
      ...shared,
      computed,
      verdict: near ? 'holds' : 'cannot verify',
      review: !near,
      reason: words,
    },
  ];
}

/** "A and B": the rate of two rows together lies between them. */
function together(rows: readonly Series[]): Finding[] {
  const byName = new Map(rows.map((row) => [row.name.trim().toLowerCase(), row]));
  return rows.flatMap(({ name, entries }) => {
    const [first, second, ...more] = name.toLowerCase().split(/ (?:and|&|\+) |, /u);
    const [one, other] = [byName.get(first?.trim() ?? ''), byName.get(second?.trim() ?? '')];
    if (one === undefined || other === undefined || more.length > 0) return [];
    return entries.flatMap((entry, place) => between(entry, one.entries[place], other.entries[place]));
  });
}

function between(entry: Entry, one: Entry | undefined, other: Entry | undefined): Finding[] {
  const [cell, a, b] = [entry.cell, one?.cell?.number, other?.cell?.number];
  if (cell?.number === undefined || a === undefined || b === undefined) return [];
  const unit = 10 ** -cell.number.decimals;
  const holds =
    cell.number.value >= Math.min(a.value, b.value) - unit &&
    cell.number.value <= Math.max(a.value, b.value) + unit;
  const reason = holds
    ? 'The rate of both lies between the two.'
    : `The rate of both must lie between ${a.value} and ${b.value}.`;
  return [
    {
      kind: 'bound',
      start: cell.start,
      end: cell.end,
      inputs: inputsOf(
        [one, other].filter((part) => part !== undefined),
        'part',
      ),
      stated: cell.text,
      verdict: holds ? 'holds' : 'wrong',
      reason,
    },
  ];
}

function checkView({ table, columns }: TableView): Finding[] {
  const rates = columns.filter(({ role }) => role === 'percent');
  if (rates.length < 3) return together(rowsOver(table, rates));
  const rows = rowsOver(table, rates);
  const whole = rates.findIndex(
    ({ heading }, place) => place === rates.length - 1 && (saysTotal(heading) || meanHeading.test(heading)),
  );
  const found = together(rows);
  return whole === -1 ? found : [...rows.flatMap((row) => overTime(row, whole)), ...found];
}

/** Rates along a row: of the whole year against its months, and of two groups together against each. */
export function checkRowMeans(reading: Reading): Finding[] {
  return reading.views.flatMap(checkView);
}
