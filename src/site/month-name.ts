import { monthNames } from '../platform/day-in-words.ts';

/** `2025-06` as people say it: June 2025. Written from a list, as a page may name every month that is held. */
export const monthName = (month: string): string => {
  const { year, month: number } = Temporal.PlainYearMonth.from(month);
  return `${monthNames[number - 1] ?? ''} ${year}`;
};
