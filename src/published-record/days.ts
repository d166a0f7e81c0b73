import { policeDay, policeTimeZone } from '../platform/clock.ts';

/** "3 March 2021" of a day `2021-03-03`. */
export const dayText = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The London day of an instant: "3 March 2021". */
export const dayOfInstant = (instant: string): string =>
  dayText(policeDay(Temporal.Instant.from(instant)).toString());

/** "Wednesday 3 March 2021, 11.00am", as clocks in London show it. */
export function timeOfInstant(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(policeTimeZone);
  const day = at.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${clockText(at.hour, at.minute)}`;
}

function clockText(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  return `${hour % 12 === 0 ? 12 : hour % 12}.${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}
