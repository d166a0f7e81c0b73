import type { Total } from './find-totals.ts';
import type { Column, Entry } from './series.ts';
import type { ShareColumn } from './share-columns.ts';
import type { TableView } from './table-view.ts';
import { totalName } from './total-names.ts';

/** A column of rates, with the counts they are rates of where the headings or the order say which. */
export interface RateColumn {
  column: Column;
  weights: Column | undefined;
}

const bareHeading = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/%|rate|per ?cent\w*|number|count|volume|of/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Pairs each column of percentages with the counts of the same heading, or in the same order, if there are as many of both. */
export function pairRates(view: TableView, shares: readonly ShareColumn[]): RateColumn[] {
  const isShare = new Set(shares.map(({ column }) => column));
  const rates = view.columns.filter((column) => column.role === 'percent' && !isShare.has(column));
  const same = (one: Column, other: Column) =>
    bareHeading(one.heading) !== '' && bareHeading(one.heading) === bareHeading(other.heading);
  return rates.map((column, order) => {
    const named = view.counts.find((counts) => same(counts, column));
    const ordered = rates.length === view.counts.length ? view.counts[order] : undefined;
    return { column, weights: named ?? ordered };
  });
}

/** A row of a table that stands for all the rows it is the total of. */
export interface Whole {
  row: number;
  parts: number[];
  /** Its counts show that it is the total. */
  shown: boolean;
}

/** The total rows: those whose counts add up, or, in a table of rates alone, a plainly named last or first row. */
export function wholesOf(view: TableView): Whole[] {
  const shown = view.rowTotals.filter(({ right }: Total) => right.length > 0);
  if (shown.length > 0)
    return shown.map(({ total, parts }) => ({
      row: total.index,
      parts: parts.map(({ index }) => index),
      shown: true,
    }));
  const rows = view.table.rows;
  const named = rows.findIndex(
    ({ label }) =>
      totalName(label) === 2 || /^(?:force|county)(?: ?wide)?(?: total| average)?$/iu.test(label.trim()),
  );
  const edge = named === 0 || named === rows.length - 1;
  if (!edge || rows.length < 3) return [];
  return [{ row: named, parts: rows.flatMap((_, index) => (index === named ? [] : [index])), shown: false }];
}

/** Numbers of a column at some rows; undefined when one is missing or withheld. */
export function numbersAt(entries: readonly Entry[], rows: readonly number[]): number[] | undefined {
  const numbers = rows.map((row) => entries[row]?.cell?.number?.value);
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}
