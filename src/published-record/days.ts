import { policeDay, policeTimeZone } from '../platform/clock.ts';
import { dayInWords, weekdayInWords } from '../platform/day-in-words.ts';

/** "3 March 2021" of a day `2021-03-03`. */
export const dayText = (day: string): string => dayInWords(Temporal.PlainDate.from(day));

/** The London day of an instant: "3 March 2021". */
export const dayOfInstant = (instant: string): string =>
  dayText(policeDay(Temporal.Instant.from(instant)).toString());

/** "Wednesday 3 March 2021, 11.00am", as clocks in London show it. */
export function timeOfInstant(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(policeTimeZone);
  return `${weekdayInWords(at.toPlainDate())}, ${clockText(at.hour, at.minute)}`;
}

function clockText(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  return `${hour % 12 === 0 ? 12 : hour % 12}.${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}
