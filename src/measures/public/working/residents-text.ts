import type { Population } from '../../published-reads.ts';
import { showCount } from '../../words/numbers.ts';
import { showDay } from '../../words/periods.ts';

/** Residents of an area by year, oldest first; groups such as ethnicity are left out. */
export const residentsByYear = (populations: readonly Population[], area: string): Population[] =>
  populations
    .filter((one) => one.area === area && one.dimension === '')
    .toSorted((a, b) => a.as_at.localeCompare(b.as_at));

/** The latest count as at a month, of those known then; the first there is where all are later. */
export function latestResidents(
  populations: readonly Population[],
  area: string,
  month: string | null,
): Population | undefined {
  const byYear = residentsByYear(populations, area);
  if (month === null) return byYear.at(-1);
  return byYear.findLast(({ as_at: day }) => day.slice(0, 7) <= month) ?? byYear[0];
}

/** "129,587 residents on 30 June 2023", or that the number is not known. */
export const residentsText = (latest: Population | undefined): string =>
  latest === undefined
    ? 'Number of residents not published'
    : `${showCount(latest.residents)} residents on ${showDay(latest.as_at)}`;
