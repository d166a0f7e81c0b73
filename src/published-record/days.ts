import { policeDay } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';

/** "3 March 2021" of a day `2021-03-03`. */
export const dayText = (day: string): string => dayInWords(Temporal.PlainDate.from(day));

/** The London day of an instant: "3 March 2021". */
export const dayOfInstant = (instant: string): string =>
  dayText(policeDay(Temporal.Instant.from(instant)).toString());

export { timeInWords as timeOfInstant } from '../platform/time-in-words.ts';
