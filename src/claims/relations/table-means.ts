import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import { numbersAt, pairRates, wholesOf, type RateColumn, type Whole } from '../tables/rate-columns.ts';
import type { Entry } from '../tables/series.ts';
import type { ShareColumn } from '../tables/share-columns.ts';
import type { TableView } from '../tables/table-view.ts';

const placed = (name: string, entries: readonly Entry[], rows: readonly number[]) =>
  rows.flatMap((row) => {
    const cell = entries[row]?.cell;
    return cell?.number === undefined ? [] : [{ name, value: cell.number.value, at: cell.start }];
  });

interface Tried {
  whole: Whole;
  rate: RateColumn;
  entry: Entry;
  low: number;
  high: number;
  unit: number;
  mean: number | undefined;
}

function tryWhole(whole: Whole, rate: RateColumn): Tried | undefined {
  const entry = rate.column.entries[whole.row];
  const parts = numbersAt(rate.column.entries, whole.parts);
  if (entry?.cell?.number === undefined || parts === undefined || parts.length < 2) return undefined;
  const decimals = Math.max(entry.cell.number.decimals, 0);
  const weights = rate.weights === undefined ? undefined : numbersAt(rate.weights.entries, whole.parts);
  const all = weights?.reduce((sum, weight) => sum + weight, 0) ?? 0;
  const mean =
    weights === undefined || all <= 0
      ? undefined
      : parts.reduce((sum, part, place) => sum + part * (weights[place] ?? 0), 0) / all;
  return {
    whole,
    rate,
    entry,
    low: Math.min(...parts),
    high: Math.max(...parts),
    unit: 10 ** -decimals,
    mean,
  };
}

const meets = ({ entry, mean, unit }: Tried) =>
  mean !== undefined && Math.abs((entry.value ?? 0) - mean) <= 1.02 * unit;

function boundFinding({ whole, rate, entry, low, high, unit }: Tried): Finding[] {
  const { cell, value } = entry;
  if (cell === undefined || value === undefined) return [];
  const within = value >= low - unit && value <= high + unit;
  const shared = {
    kind: 'bound' as const,
    start: cell.start,
    end: cell.end,
    inputs: placed(rate.column.heading, rate.column.entries, whole.parts),
    stated: cell.text,
  };
  if (within)
    return [
      {
        ...shared,
        verdict: 'holds',
        reason: 'A total rate lies between the rates of its parts, and this one does.',
      },
    ];
  const reason = `A total rate must lie between the rates of its parts, here ${low} and ${high}.`;
  return [
    whole.shown
      ? { ...shared, verdict: 'wrong', reason }
      : { ...shared, verdict: 'cannot verify', review: true, reason },
  ];
}

function meanFinding(tried: Tried, believed: boolean): Finding[] {
  const { whole, rate, entry, mean } = tried;
  if (mean === undefined || entry.cell?.number === undefined || rate.weights === undefined) return [];
  if (!meets(tried) && !believed) return [];
  const computed = `${figure(mean, entry.cell.number.decimals)}${entry.cell.text.includes('%') ? '%' : ''}`;
  return [
    {
      kind: 'weighted-mean',
      start: entry.cell.start,
      end: entry.cell.end,
      inputs: [
        ...placed('rate', rate.column.entries, whole.parts),
        ...placed('weight', rate.weights.entries, whole.parts),
      ],
      stated: entry.cell.text,
      computed,
      tolerance: 'the rates of the parts are rounded, so one unit of the last place is open',
      verdict: meets(tried) ? 'holds' : 'wrong',
      reason: meets(tried)
        ? 'The total rate is the mean of the parts, weighted by their counts.'
        : `Weighted by their counts, the parts give ${computed}.`,
    },
  ];
}

function checkView(view: TableView, shares: readonly ShareColumn[]): Finding[] {
  const rates = pairRates(view, shares);
  const tried = wholesOf(view).flatMap((whole) => rates.flatMap((rate) => tryWhole(whole, rate) ?? []));
  const rated = tried.filter(({ entry, high }) => !(entry.value === 100 && high < 100));
  const believed = rated.some(meets) && rated.filter(meets).length * 2 >= rated.length;
  return rated.flatMap((one) => [...boundFinding(one), ...meanFinding(one, believed)]);
}

/** Total rates against the rates of the parts: between them always, and their weighted mean where the counts are shown. */
export function checkTableMeans(reading: Reading): Finding[] {
  return reading.views.flatMap((view) => checkView(view, reading.shares.get(view) ?? []));
}
