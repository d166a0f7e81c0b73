import { monthNames } from '../../platform/day-in-words.ts';
import { monthPlus, type Month } from '../readings/month.ts';
import type { Window } from '../readings/window.ts';

/** "June 2023". */
export const showMonth = (month: Month): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;

/** "30 June 2023". */
export const showDay = (day: string): string => `${Number(day.slice(8, 10))} ${showMonth(day.slice(0, 7))}`;

/** "12 months to June 2023", "June 2023", "April to June 2023", "April 2022 to March 2023". */
export function showPeriod({ from, to, window }: { from: Month; to: Month; window: Window }): string {
  if (window === '12-months') return `12 months to ${showMonth(to)}`;
  return from === to ? showMonth(to) : showSpan(from, to);
}

/** "April to June 2023"; both years where they differ. */
export function showSpan(from: Month, to: Month): string {
  const start = from.slice(0, 4) === to.slice(0, 4) ? showMonth(from).split(' ')[0] : showMonth(from);
  return `${start} to ${showMonth(to)}`;
}

/** "October 2017 and November 2017"; three neighbours or more by their ends: "May to July 2020". */
export function showMonths(months: readonly Month[]): string {
  const runs: Month[][] = [];
  for (const month of months) {
    const run = runs.find((one) => one.at(-1) === monthPlus(month, -1));
    if (run === undefined) runs.push([month]);
    else run.push(month);
  }
  return listOf(
    runs.flatMap((run) => {
      return run.length > 2 ? [showSpan(run[0] ?? '', run.at(-1) ?? '')] : run.map(showMonth);
    }),
  );
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
