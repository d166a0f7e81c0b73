import type { Finding } from '../finding.ts';
import { figure, isRoundingOf } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import type { Column } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';

const bases = [1, 10, 100, 1000, 10_000, 100_000];

interface Tried {
  part: Column;
  whole: Column;
  per: number;
  right: number[];
  off: number[];
}

function tryRate(rate: Column, part: Column, whole: Column, per: number): Tried {
  const tried: Tried = { part, whole, per, right: [], off: [] };
  rate.entries.forEach(({ cell }, row) => {
    const [p, w] = [part.entries[row]?.cell?.number, whole.entries[row]?.cell?.number];
    if (cell?.number === undefined || p === undefined || w === undefined || w.value <= 0) return;
    (isRoundingOf(cell.number.value, (per * p.value) / w.value, cell.number.decimals)
      ? tried.right
      : tried.off
    ).push(row);
  });
  return tried;
}

/** The two columns and the base with which most figures of a column are right. */
function readRate(view: TableView, rate: Column): Tried | undefined {
  const near = view.counts
    .filter((column) => column !== rate && Math.abs(column.index - rate.index) <= 6)
    .slice(0, 7);
  let best: Tried | undefined;
  for (const part of near)
    for (const whole of near)
      for (const per of part === whole ? [] : bases) {
        const tried = tryRate(rate, part, whole, per);
        if (tried.right.length > (best?.right.length ?? 0)) best = tried;
      }
  return best !== undefined && best.right.length >= 3 && best.off.length * 3 <= best.right.length
    ? best
    : undefined;
}

function findingOf(rate: Column, { part, whole, per }: Tried, row: number, holds: boolean): Finding[] {
  const [cell, p, w] = [rate.entries[row]?.cell, part.entries[row]?.cell, whole.entries[row]?.cell];
  if (cell?.number === undefined || p?.number === undefined || w?.number === undefined) return [];
  const computed = figure((per * p.number.value) / w.number.value, cell.number.decimals);
  return [
    {
      kind: 'rate',
      start: cell.start,
      end: cell.end,
      inputs: [
        { name: part.heading || 'count', value: p.number.value, at: p.start },
        { name: whole.heading || 'base', value: w.number.value, at: w.start },
      ],
      stated: cell.text,
      computed,
      arithmetic: `${per === 1 ? '' : `${figure(per, 0)} x `}${p.text} / ${w.text} = ${computed}`,
      verdict: holds ? 'holds' : 'wrong',
      reason: holds
        ? 'The rate follows from the two columns, as in the other rows.'
        : `From the two columns, as in the other rows, the rate is ${computed}.`,
    },
  ];
}

/** The rates of one table. */
export function ratesIn(view: TableView): Finding[] {
  return view.counts.flatMap((rate) => {
    const decimal = rate.entries.filter(({ cell }) => (cell?.number?.decimals ?? 0) > 0).length;
    const read = decimal >= 3 && decimal * 2 > rate.entries.length ? readRate(view, rate) : undefined;
    if (read === undefined) return [];
    return [
      ...read.right.flatMap((row) => findingOf(rate, read, row, true)),
      ...read.off.flatMap((row) => findingOf(rate, read, row, false)),
    ];
  });
}

/** Columns of decimals that are one column over another, for each, for a thousand or the like. */
export function checkTableRates(reading: Reading): Finding[] {
  return reading.views.flatMap(ratesIn);
}
