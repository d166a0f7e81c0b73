import { dayInWords } from '../platform/day-in-words.ts';

/** `2021-05-13` as 13 May 2021. */
export const dayName = (day: string): string => dayInWords(Temporal.PlainDate.from(day));

/** `1 commitment`, `12 commitments`, `no commitments`. */
export const counted = (count: number, one: string, many: string): string =>
  count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`;
