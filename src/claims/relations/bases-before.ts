import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { within } from '../text/within.ts';

const farthest = 14;
const most = 10;
const nearLines = 40;

const isBase = ({ unit, sign, inWords, value }: Quantity) =>
  (unit === 'count' || unit === 'money') && sign === '' && !inWords && value >= 5;

/** The largest number of each kind that a sentence gives: what its other numbers are most likely parts of. */
function largestOf(quantities: readonly Quantity[]): Quantity[] {
  return (['count', 'money'] as const).flatMap((unit) => {
    const own = quantities.filter((one) => isBase(one) && one.unit === unit);
    return own.length === 0 ? [] : [own.reduce((one, other) => (other.value > one.value ? other : one))];
  });
}

/** The totals of the tables near a line. */
function totalsNear({ views, quantities }: Reading, line: number): Quantity[] {
  const near = views.filter(
    ({ table }) =>
      table.firstLine - line <= 12 && line - table.lastLine <= nearLines && table.rows.length <= 60,
  );
  return near.slice(-3).flatMap(({ rowTotals, counts }) => {
    const last = rowTotals.findLast(({ right }) => right.length > 0);
    return counts.flatMap(({ entries }) => {
      const cell = last === undefined ? undefined : entries[last.total.index]?.cell;
      return cell?.number === undefined ? [] : within(quantities, cell.start, cell.end).slice(0, 1);
    });
  });
}

/** The numbers that a share in a sentence may be a share of, nearest first: told in the sentences before, or totals of a table near. */
export function basesBefore(reading: Reading, index: number): Quantity[] {
  const told = reading.statements
    .slice(Math.max(0, index - farthest), index)
    .reverse()
    .flatMap(({ quantities }) => (quantities.length > 40 ? [] : largestOf(quantities)));
  const line = reading.statements[index]?.line ?? 0;
  const all = [...told.slice(0, most), ...totalsNear(reading, line).slice(0, most)];
  return [...new Map(all.map((one) => [`${one.unit} ${one.value}`, one])).values()];
}
