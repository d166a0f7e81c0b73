import { figure } from '../quantities/agreement.ts';
import type { Column, Entry } from './series.ts';
import type { TableView } from './table-view.ts';

/** A column that sets each row's rate against that of one row, whose own figure is 1. */
export interface RateRatios {
  ratios: Column;
  rates: Column;
  reference: number;
  right: number[];
  off: number[];
}

const numberOf = (entry: Entry | undefined) => entry?.cell?.number;

/** What the ratio of two printed rates may be, each being rounded. */
export function ratioRange(
  rate: Entry | undefined,
  reference: Entry | undefined,
): { low: number; high: number } | undefined {
  const [one, other] = [numberOf(rate), numberOf(reference)];
  if (one === undefined || other === undefined || other.value <= 0) return undefined;
  const [a, b] = [0.5 * 10 ** -one.decimals, 0.5 * 10 ** -other.decimals];
  return {
    low: (one.value - a) / (other.value + b),
    high: (one.value + a) / Math.max(1e-9, other.value - b),
  };
}

function measured(ratios: Column, rates: Column, reference: number): RateRatios {
  const found: RateRatios = { ratios, rates, reference, right: [], off: [] };
  ratios.entries.forEach((entry, row) => {
    const number = numberOf(entry);
    const range = ratioRange(rates.entries[row], rates.entries[reference]);
    if (number === undefined || range === undefined || row === reference) return;
    const half = 0.5 * 10 ** -number.decimals + 1e-9;
    (number.value >= range.low - half && number.value <= range.high + half ? found.right : found.off).push(
      row,
    );
  });
  return found;
}

/** The columns headed as a ratio, with the rates they set side by side; two rows or more must agree beside that of 1. */
export function findRateRatios({ columns }: TableView): RateRatios[] {
  return columns
    .filter(
      ({ heading, role }) =>
        role === 'count' && /\bratio\b|\btimes\b|relative|disproportion|disparity/iu.test(heading),
    )
    .flatMap((ratios) => {
      const reference = ratios.entries.findIndex((entry) => numberOf(entry)?.value === 1);
      if (reference === -1) return [];
      const tried = columns
        .filter((column) => column !== ratios && column.role !== 'change')
        .map((rates) => measured(ratios, rates, reference));
      const best = tried.toSorted((one, other) => other.right.length - one.right.length)[0];
      return best !== undefined && best.right.length >= 2 && best.right.length >= 2 * best.off.length
        ? [best]
        : [];
    });
}

/** The ratio as it would be printed. */
export function ratioOf({ rates, reference, ratios }: RateRatios, row: number): string {
  const [one, other] = [numberOf(rates.entries[row]), numberOf(rates.entries[reference])];
  return figure((one?.value ?? 0) / (other?.value ?? 1), numberOf(ratios.entries[row])?.decimals ?? 1);
}
