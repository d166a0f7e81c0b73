import type { Entry, Series } from './series.ts';
import { saysTotal, totalName } from './total-names.ts';

/** A series that is the others added up, and how well it is. */
export interface Total {
  total: Series;
  parts: Series[];
  /** Places where the sum was right, and where it was not. */
  right: number[];
  off: number[];
  /** 2 for a plain "Total", 1 for a looser name, 0 for none. */
  named: 0 | 1 | 2;
}

const isWhole = (entry: Entry | undefined) => {
  const unit = entry?.cell?.number?.unit;
  return entry?.value !== undefined && (entry.blank || unit === 'count' || unit === 'money');
};

const decimalsOf = (entry: Entry | undefined) => entry?.cell?.number?.decimals ?? 0;

/** Whether parts may add up to a total, each being rounded at its decimals. */
export function addsUp(total: Entry, parts: readonly Entry[]): boolean {
  const decimals = Math.max(decimalsOf(total), ...parts.map(decimalsOf));
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const slack =
    decimals === 0 ? 0.001 : 0.5 * 10 ** -decimals * (parts.filter(({ blank }) => !blank).length + 1);
  return Math.abs((total.value ?? 0) - sum) <= slack;
}

/** A figure no larger than the largest of several parts above nought is a mean or a rate, not their sum. */
function isMean(total: Entry, parts: readonly Entry[]): boolean {
  const values = parts.flatMap(({ value }) => (value === undefined || value === 0 ? [] : [value]));
  return (
    values.length >= 2 && values.every((value) => value > 0) && (total.value ?? 0) <= Math.max(...values)
  );
}

/** Sets a series against the sum of others, place by place, wherever all are whole figures and the total is given. */
function measure(total: Series, parts: Series[]): Total {
  const found: Total = { total, parts, right: [], off: [], named: totalName(total.name) };
  total.entries.forEach((entry, place) => {
    const own = parts.map(({ entries }) => entries[place]);
    if (entry.blank || !isWhole(entry) || !own.every(isWhole)) return;
    const given = own.filter((part): part is Entry => part !== undefined);
    if (given.every(({ blank }) => blank) || isMean(entry, given)) return;
    (addsUp(entry, given) ? found.right : found.off).push(place);
  });
  return found;
}

/** Sums that show something: at least two parts are not nought at some place. */
function isTelling({ parts, right }: Total): boolean {
  return right.some((place) => parts.filter(({ entries }) => (entries[place]?.value ?? 0) !== 0).length >= 2);
}

/** A total sums no more than this many rows or columns. */
const reach = 300;

/** The sets of parts that a total may sum: since the total before, all before, totals before and what they leave out, all after. */
function candidates(
  series: readonly Series[],
  at: number,
  isTotal: readonly boolean[],
  covered: ReadonlySet<number>,
): Series[][] {
  const first = Math.max(0, at - reach);
  const before = series.slice(first, at);
  let since = at;
  while (since > first && isTotal[since - 1] !== true) since -= 1;
  const top = before.filter(({ index }, place) => isTotal[first + place] === true || !covered.has(index));
  const after = series.slice(at + 1, at + 1 + reach).filter((_, place) => isTotal[at + 1 + place] !== true);
  return [series.slice(since, at), top, before.filter((_, place) => isTotal[first + place] !== true), after];
}

function best(
  series: readonly Series[],
  at: number,
  isTotal: readonly boolean[],
  covered: ReadonlySet<number>,
): Total | undefined {
  const total = series[at];
  if (total === undefined) return undefined;
  let found: Total | undefined;
  for (const parts of candidates(series, at, isTotal, covered)) {
    if (parts.length < 2 || parts.length > 400) continue;
    const measured = measure(total, parts);
    if (found === undefined || measured.right.length > found.right.length) found = measured;
  }
  return found;
}

/** Enough places agree to believe that this is a total: more by far where the name does not say so. */
function isBelieved(found: Total): boolean {
  const [right, off] = [found.right.length, found.off.length];
  if (found.named > 0) return right > 0 ? right >= off : found.named === 2 && off > 0;
  return isTelling(found) && right >= 2 && right >= 2 * off;
}

/** The totals among rows (or among columns) that are named so, or that every figure shows to be so. */
export function findTotals(series: readonly Series[]): Total[] {
  const isTotal = series.map(({ name }) => totalName(name) > 0);
  const covered = new Set<number>();
  const found: Total[] = [];
  series.forEach(({ name }, at) => {
    const edge = at === series.length - 1 || at === 0;
    if (isTotal[at] !== true && !edge) return;
    const measured = best(series, at, isTotal, covered);
    if (measured === undefined || !isBelieved(measured)) return;
    if (isTotal[at] !== true) isTotal[at] = true;
    if (saysTotal(name) || measured.named > 0) for (const part of measured.parts) covered.add(part.index);
    found.push(measured);
  });
  return found;
}
