import type { Population } from '../../published-reads.ts';
import { showCount } from '../../words/numbers.ts';
import { showDay } from '../../words/periods.ts';

/** Residents of an area by year, oldest first; groups such as ethnicity are left out. */
export const residentsByYear = (populations: readonly Population[], area: string): Population[] =>
  populations
    .filter((one) => one.area === area && one.dimension === '')
    .toSorted((a, b) => a.as_at.localeCompare(b.as_at));

export const latestResidents = (populations: readonly Population[], area: string): Population | undefined =>
  residentsByYear(populations, area).at(-1);

/** "129,587 residents on 30 June 2023", or that the number is not known. */
export const residentsText = (latest: Population | undefined): string =>
  latest === undefined
    ? 'Number of residents not published'
    : `${showCount(latest.residents)} residents on ${showDay(latest.as_at)}`;
