import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import type { ShareCell, ShareColumn } from '../tables/share-columns.ts';
import type { TableView } from '../tables/table-view.ts';

function cellFinding(
  { base: baseName, counts }: ShareColumn,
  { share, part, base, holds }: ShareCell,
): Finding | undefined {
  const number = share.cell?.number;
  if (
    share.cell === undefined ||
    number === undefined ||
    part.value === undefined ||
    base.value === undefined
  )
    return undefined;
  const exact = (100 * part.value) / base.value;
  const places = (entry: { cell: ShareCell['part']['cell'] }) =>
    entry.cell === undefined ? {} : { at: entry.cell.start };
  const computed = `${figure(exact, number.decimals)}%`;
  return {
    kind: 'share',
    start: share.cell.start,
    end: share.cell.end,
    inputs: [
      { name: counts.heading || 'part', value: part.value, ...places(part) },
      { name: baseName || 'base', value: base.value, ...places(base) },
    ],
    stated: share.cell.text,
    computed,
    arithmetic: `${figure(part.value, part.cell?.number?.decimals ?? 0)} / ${figure(base.value, base.cell?.number?.decimals ?? 0)} = ${figure(exact, number.decimals + 2)}%`,
    tolerance: 'rounded half up or half to even',
    verdict: holds ? 'holds' : 'wrong',
    reason: holds ? 'The percentage is this share of the base.' : `The share is ${computed}.`,
  };
}

/** Shares that make up a whole: of one row across columns of shares, or of one column down its rows. */
function wholeFinding(
  shares: readonly ShareCell[],
  place: { start: number; end: number },
  whole: number,
): Finding | undefined {
  const numbers = shares.flatMap(({ share }) => share.cell?.number ?? []);
  if (numbers.length === 0) return undefined;
  const decimals = Math.max(...numbers.map((number) => number.decimals));
  const sum = numbers.reduce((all, { value }) => all + value, 0);
  const slack = 0.5 * 10 ** -decimals * numbers.length + 1e-6;
  const holds = Math.abs(sum - whole) <= slack;
  if (Math.abs(sum - whole) > 3) return undefined;
  return {
    kind: 'shares-total',
    ...place,
    inputs: shares.flatMap(({ share }) =>
      share.cell === undefined ? [] : [{ name: 'share', value: share.value ?? 0, at: share.cell.start }],
    ),
    stated: `${whole}%`,
    computed: `${figure(sum, decimals)}%`,
    tolerance: `${figure(slack, decimals + 1)} for ${numbers.length} rounded shares`,
    verdict: holds ? 'holds' : 'wrong',
    reason: holds
      ? 'The shares make up the whole, as far as rounding allows.'
      : `The shares add up to ${figure(sum, decimals)}%.`,
  };
}

/** In each row, the shares of the parts that a total column adds up. */
function rowWholes(view: TableView, columns: readonly ShareColumn[]): Finding[] {
  const total = view.columnTotals.at(-1);
  if (total === undefined) return [];
  const isPart = new Set<number>(total.parts.map(({ index }) => index));
  const own = columns.filter(({ counts, base }) => isPart.has(counts.index) && base === total.total.name);
  return total.right.flatMap((row) => {
    const shares = own.flatMap(({ cells }) => cells.filter((cell) => cell.row === row));
    const given = total.parts.filter(
      ({ entries }) => entries[row]?.blank === false && entries[row].value !== 0,
    ).length;
    const [first, last] = [shares[0]?.share.cell, shares.at(-1)?.share.cell];
    const wrong = shares.some(({ holds }) => !holds);
    if (first === undefined || last === undefined || shares.length < given || wrong) return [];
    return wholeFinding(shares, { start: first.start, end: last.end }, 100) ?? [];
  });
}

/** Down a column, the shares of the rows that a total row adds up. */
function columnWholes(view: TableView, columns: readonly ShareColumn[]): Finding[] {
  return view.rowTotals.flatMap(({ total, parts }) =>
    columns.flatMap(({ counts, cells }) => {
      const place = view.counts.indexOf(counts);
      const rows = new Set(parts.map(({ index }) => index));
      const shares = cells.filter(
        ({ row, base, holds }) => rows.has(row) && base === total.entries[place] && holds,
      );
      const cell = total.entries[place]?.cell;
      return shares.length === parts.length && cell !== undefined
        ? (wholeFinding(shares, cell, 100) ?? [])
        : [];
    }),
  );
}

/** The shares of one table that its figures show to be so. */
export function sharesIn(columns: readonly ShareColumn[]): Finding[] {
  return columns.flatMap((column) => column.cells.flatMap((cell) => cellFinding(column, cell) ?? []));
}

/** Columns of percentages that are shares of a total row, a total column, another column, or the total of a table of the same rows. */
export function checkTableShares(reading: Reading): Finding[] {
  return [...reading.shares].flatMap(([view, columns]) => [
    ...sharesIn(columns),
    ...rowWholes(view, columns),
    ...columnWholes(view, columns),
  ]);
}
