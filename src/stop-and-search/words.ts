import { showMonths, showPeriod, type Reading } from '../measures/index.ts';
import type { HeldPeriod } from './held-period.ts';

/** "12 months to September 2025", or the months that are held: "June to September 2025". */
export const periodWords = ({ from, to, months }: HeldPeriod): string =>
  showPeriod({ from, to, window: months === 12 ? '12-months' : 'year-to-date' });

/** "the 12 months to September 2025", "June to September 2025". */
export const inPeriod = (period: HeldPeriod): string =>
  period.months === 12 ? `the ${periodWords(period)}` : periodWords(period);

/** Why there is no figure for a year. */
export const whyNotTwelve = ({ missing }: Pick<Reading, 'missing'>): string =>
  `A figure for twelve months is not given, because ${showMonths(missing)} ${missing.length === 1 ? 'is' : 'are'} not held.`;

/** What the records cannot tell. */
export const caveats = (notRecorded: string | null): string[] => [
  ...(notRecorded === null
    ? []
    : [
        `${notRecorded} have no outcome recorded. They count as searches without an arrest and without action.`,
      ]),
  'People who are searched need not live in the area, and those who are out on the street are not the same as its residents. The rates compare searches with residents because no count of people on the street exists.',
  'Ethnicity is what the person said of themselves, in the five broad groups of the census. What the officer saw is not used.',
  'Residents of each group are counted at the census, on the day given with the table. Groups have changed since then.',
  'Some forces leave searches at large events or in custody out of the published records. These records do not say so.',
  'Times in the records are in universal time. The day of a search here is the day in London; the month is the one that the file is of.',
];
