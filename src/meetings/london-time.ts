import { policeTimeZone } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';

export { timeInWords } from '../platform/time-in-words.ts';

/** Day and time as they are typed in a form: `2021-03-03` and `11:00`. */
export interface LondonTime {
  day: string;
  time: string;
}

/**
 * The instant that clocks in London show as this day and time. Undefined when they never do: in the hour that spring
 * leaves out, or when it is not a day and a time at all. Of the two in the hour that autumn repeats it is the first.
 */
export function londonInstant({ day, time }: LondonTime): Temporal.Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  try {
    const wanted = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' });
    const zoned = wanted.toZonedDateTime(policeTimeZone, { disambiguation: 'earlier' });
    return zoned.toPlainDateTime().equals(wanted) ? zoned.toInstant() : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What a clock in London shows at an instant. */
export function londonTime(instant: string): LondonTime {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(policeTimeZone);
  return {
    day: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** "3 March 2021". */
export const shortDay = (day: string): string => dayInWords(Temporal.PlainDate.from(day));

/** The London day of an instant, "3 March 2021". */
export const dayOfInstant = (instant: string): string => shortDay(londonTime(instant).day);
