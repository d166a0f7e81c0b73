/** One event of a calendar. */
export interface CalendarEvent {
  /** The same in every version of the event, and no other's: `2021-03-03-board@police.example`. */
  uid: string;
  /** Instants, as ISO text. */
  stamp: string;
  startsAt: string;
  hours: number;
  /** How often it was changed. */
  sequence: number;
  title: string;
  place: string;
  words: string;
  address: string;
  cancelled: boolean;
}

/** A calendar by RFC 5545: instants in UTC, texts escaped, lines ending CRLF and folded at 75 bytes. */
export function calendarText({ name, events }: { name: string; events: readonly CalendarEvent[] }): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Answerable//Meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEvent): string[] {
  const ends = Temporal.Instant.from(event.startsAt).add({ hours: event.hours }).toString();
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(ends)}`,
    `SEQUENCE:${event.sequence}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place === '' ? [] : [`LOCATION:${escaped(event.place)}`]),
    `DESCRIPTION:${escaped(event.words)}`,
    `URL:${event.address.replace(/[\r\n]/g, '')}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** `20210303T110000Z`: section 3.3.5, form 2. */
const utc = (instant: string): string =>
  Temporal.Instant.from(instant).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** Section 3.3.11: backslash, semicolon, comma and line ends; other control characters may not stand in a text. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** Section 3.1: at most 75 bytes a line, continued after CRLF and a space, never within a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let bytes = 0;
  let held = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      lines.push(held);
      [held, bytes] = ['', 1];
    }
    held += character;
    bytes += size;
  }
  return [...lines, held].join('\r\n ');
}
