import { policeTimeZone } from './clock.ts';
import { weekdayInWords } from './day-in-words.ts';

/** "Wednesday 3 March 2021, 11.00am": an instant as clocks in London show it. */
export function timeInWords(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(policeTimeZone);
  return `${weekdayInWords(at.toPlainDate())}, ${clockInWords(at)}`;
}

/** "11.00am" or "midday". Midnight says which end of its day it is: many people read it as the other. */
function clockInWords({ hour, minute }: Temporal.ZonedDateTime): string {
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight as the day begins';
  return `${hour % 12 === 0 ? 12 : hour % 12}.${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}
