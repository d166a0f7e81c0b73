import { policeDay } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';

const sourceNames: Record<string, string> = {
  street: 'Crimes and anti-social behaviour',
  outcomes: 'Outcomes',
  'stop-and-search': 'Stop and search',
};

/** A source in words: its own name, or a table's id made readable. */
export const sourceName = (source: string): string => sourceNames[source] ?? source.replaceAll('-', ' ');

/** 80,955 */
export const countText = (count: number): string => count.toLocaleString('en-GB');

/** The London day of an instant: 3 July 2023. */
export const receivedOn = (instant: string): string => dayInWords(policeDay(Temporal.Instant.from(instant)));

/** `blankCrimeIds` or `blank-crime-ids` as `Blank crime IDs`. */
export function tallyName(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    .replace(/\bid(s?)\b/g, 'ID$1')
    .replace(/\blsoa/gi, 'LSOA');
}
