import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import type { Column, Entry } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';
import { cellPair, type CellPair } from '../text/cell-pair.ts';

const z = 1.959964;

interface Told {
  pair: CellPair;
  answers: Entry;
  width: number;
  fits: boolean;
}

function toldIn(view: TableView, column: Column, answers: Column): Told[] {
  return view.table.rows.flatMap(({ cells }, row) => {
    const cell = cells[column.index];
    const pair = cell === undefined ? undefined : cellPair(cell);
    const base = answers.entries[row];
    if (pair?.form !== 'margin' || base?.cell?.number === undefined || base.cell.number.value < 2) return [];
    const share = (pair.first.number?.value ?? 0) / 100;
    const width = 100 * z * Math.sqrt((share * (1 - share)) / base.cell.number.value);
    const half = pair.second.number?.value ?? 0;
    const slack = 0.55 * 10 ** -(pair.second.number?.decimals ?? 0) + 0.02 * width;
    return [{ pair, answers: base, width, fits: Math.abs(width - half) <= slack }];
  });
}

function findingOf({ pair: { first, second }, answers, width, fits }: Told): Finding {
  const computed = figure(width, second.number?.decimals ?? 1);
  const base = answers.cell?.text ?? '';
  return {
    kind: 'interval',
    start: first.start,
    end: second.end,
    inputs: [
      { name: 'percentage', value: first.number?.value ?? 0, at: first.start },
      { name: 'answers', value: answers.value ?? 0, at: answers.cell?.start ?? first.start },
    ],
    stated: second.text,
    computed: `${computed} percentage points`,
    arithmetic: `1.96 x √(p (1 - p) / ${base}) = ${computed}`,
    verdict: fits ? 'holds' : 'wrong',
    reason: fits
      ? 'The half-width follows from the number of answers.'
      : `From ${base} answers, as in the other rows, the half-width is ${computed} percentage points.`,
  };
}

function marginsIn(view: TableView): Finding[] {
  return view.columns.flatMap((column) => {
    if (column.role !== 'percent') return [];
    const tried = view.counts.map((answers) => toldIn(view, column, answers));
    const right = (told: readonly Told[]) => told.filter(({ fits }) => fits).length;
    const best = tried.toSorted((one, other) => right(other) - right(one))[0] ?? [];
    return right(best) >= 2 && right(best) >= 2 * (best.length - right(best)) ? best.map(findingOf) : [];
  });
}

/** Half-widths in the cells of a table, against a column with the number of answers. */
export function checkTableMargins(reading: Reading): Finding[] {
  return reading.views.flatMap(marginsIn);
}
