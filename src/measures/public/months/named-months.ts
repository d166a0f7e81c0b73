import { monthPlus, type Month } from '../../readings/month.ts';
import { listOf, showMonth } from '../../words/periods.ts';

/** Every month by name, neighbours by their ends: "April 2017 to November 2017 and January 2018". */
export function namedMonths(months: readonly Month[]): string {
  const runs: [Month, Month][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && monthPlus(last[1], 1) === month) last[1] = month;
    else runs.push([month, month]);
  }
  return listOf(
    runs.map(([from, to]) => (from === to ? showMonth(from) : `${showMonth(from)} to ${showMonth(to)}`)),
  );
}
