import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import { addsUp } from '../tables/find-totals.ts';
import type { Entry, Series } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';

interface Triple {
  whole: Series;
  one: Series;
  other: Series;
  right: number[];
  off: number[];
}

const has = (entry: Entry | undefined): entry is Entry => entry?.cell?.number !== undefined;

function measure(whole: Series, one: Series, other: Series): Triple {
  const triple: Triple = { whole, one, other, right: [], off: [] };
  whole.entries.forEach((entry, place) => {
    const [a, b] = [one.entries[place], other.entries[place]];
    if (!has(entry) || !has(a) || !has(b)) return;
    (addsUp(entry, [a, b]) ? triple.right : triple.off).push(place);
  });
  return triple;
}

/** Four places or more agree, three of them with both parts above nought, and at most one does not. */
function isBelieved({ one, other, right, off, whole }: Triple): boolean {
  const full = right.filter(
    (place) => (one.entries[place]?.value ?? 0) > 0 && (other.entries[place]?.value ?? 0) > 0,
  );
  const digits = (entry: Entry | undefined) =>
    (entry?.value ?? 0) * 10 ** (entry?.cell?.number?.decimals ?? 0);
  const large = full.filter((place) => digits(whole.entries[place]) >= 10);
  return right.length >= 4 && full.length >= 3 && large.length >= 2 && off.length <= 1;
}

function findTriples(series: readonly Series[]): Triple[] {
  if (series.length < 3 || series.length > 12) return [];
  const found: Triple[] = [];
  for (const whole of series)
    series.forEach((one, place) => {
      for (const other of series.slice(place + 1)) {
        if (one === whole || other === whole) continue;
        const triple = measure(whole, one, other);
        if (isBelieved(triple)) found.push(triple);
      }
    });
  return found;
}

function findingOf({ whole, one, other }: Triple, place: number, holds: boolean): Finding[] {
  const [cell, a, b] = [whole.entries[place]?.cell, one.entries[place], other.entries[place]];
  if (cell?.number === undefined || a?.value === undefined || b?.value === undefined) return [];
  const computed = figure(a.value + b.value, cell.number.decimals);
  const at = (entry: Entry) => (entry.cell === undefined ? {} : { at: entry.cell.start });
  return [
    {
      kind: 'sum',
      start: cell.start,
      end: cell.end,
      inputs: [
        { name: one.name, value: a.value, ...at(a) },
        { name: other.name, value: b.value, ...at(b) },
      ],
      stated: cell.text,
      computed,
      arithmetic: `${a.value} + ${b.value} = ${computed}`,
      verdict: holds ? 'holds' : 'wrong',
      reason: holds
        ? `${one.name} and ${other.name} make up ${whole.name}, as in the other rows.`
        : `${one.name} and ${other.name} add up to ${computed}, as they do in every other row.`,
    },
  ];
}

function checkView(view: TableView): Finding[] {
  if (view.columnTotals.length > 0) return [];
  return findTriples(view.counts).flatMap((triple) => [
    ...triple.right.flatMap((place) => findingOf(triple, place, true)),
    ...triple.off.flatMap((place) => findingOf(triple, place, false)),
  ]);
}

/** Columns of which two make up a third in every row, though no heading says so. */
export function checkTableTriples(reading: Reading): Finding[] {
  return reading.views.flatMap(checkView);
}
