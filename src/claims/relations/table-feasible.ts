import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import { chanceFeasible, feasibleCount } from '../tables/feasible.ts';
import { pairRates, type RateColumn } from '../tables/rate-columns.ts';
import type { Entry } from '../tables/series.ts';

interface Tried {
  entry: Entry;
  base: Entry;
  feasible: boolean;
  nearest: number;
  chance: number;
}

function tryRows({ column, weights }: RateColumn): Tried[] {
  return column.entries.flatMap((entry, row) => {
    const base = weights?.entries[row];
    const [number, count] = [entry.cell?.number, base?.cell?.number];
    if (number?.unit !== 'percent' || base === undefined || count === undefined) return [];
    if (count.decimals > 0 || count.value < 1 || number.value > 100 || count.unit !== 'count') return [];
    const tested = feasibleCount(number.value, count.value, number.decimals);
    return [{ entry, base, ...tested, chance: chanceFeasible(count.value, number.decimals) }];
  });
}

function findingOf({ entry, base, feasible, nearest }: Tried): Finding[] {
  const [cell, count] = [entry.cell, base.cell?.number?.value ?? 0];
  if (cell?.number === undefined) return [];
  const computed = `${figure((100 * nearest) / count, cell.number.decimals)}%`;
  return [
    {
      kind: 'feasible-share',
      start: cell.start,
      end: cell.end,
      inputs: [{ name: 'base', value: count, ...(base.cell === undefined ? {} : { at: base.cell.start }) }],
      stated: cell.text,
      computed,
      arithmetic: `${nearest} / ${figure(count, 0)} = ${computed}`,
      verdict: feasible ? 'holds' : 'wrong',
      reason: feasible
        ? 'Some whole number of the base gives this percentage.'
        : `No whole number of ${figure(count, 0)} gives this percentage; the nearest is ${computed}.`,
    },
  ];
}

function checkColumn(rate: RateColumn): Finding[] {
  const tried = tryRows(rate);
  const fits = tried.filter(({ feasible }) => feasible);
  const weight = fits.reduce((sum, { chance }) => sum - Math.log10(chance), 0);
  const off = tried.length - fits.length;
  if (off > 0 && (weight < 3 || off * 3 > fits.length)) return [];
  return tried.flatMap(findingOf);
}

/** Rates beside the counts they are rates of: each must be some whole number of its count. */
export function checkTableFeasible(reading: Reading): Finding[] {
  return reading.views.flatMap((view) =>
    pairRates(view, reading.shares.get(view) ?? []).flatMap(checkColumn),
  );
}
