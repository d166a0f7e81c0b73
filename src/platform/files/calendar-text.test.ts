import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarText, type CalendarEvent } from './calendar-text.ts';

const event: CalendarEvent = {
  uid: 'board@police.example',
  stamp: '2021-02-24T09:00:00.25Z',
  startsAt: '2021-06-30T22:30:00Z',
  hours: 2,
  sequence: 0,
  title: 'Scrutiny board; part one, part two',
  place: 'Clemonds Hey\nWinsford',
  words: 'C:\\papers',
  address: 'https://police.example/meetings/board',
  cancelled: false,
};

/** Lines unfolded, as a calendar program reads them. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (text: string, name: string): string | undefined =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

test('an event has the properties that RFC 5545 asks for, in UTC', () => {
  const lines = linesOf(calendarText({ name: 'Meetings', events: [event, { ...event, cancelled: true }] }));
  assert.deepEqual(lines.slice(0, 3), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Answerable//Meetings//EN',
  ]);
  assert.deepEqual(
    lines.filter((line) => /^(BEGIN|END):/.test(line)),
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'],
  );
  for (const line of [
    'UID:board@police.example',
    'DTSTAMP:20210224T090000Z',
    'DTSTART:20210630T223000Z',
    'DTEND:20210701T003000Z',
    'SEQUENCE:0',
    'SUMMARY:Scrutiny board\\; part one\\, part two',
    'LOCATION:Clemonds Hey\\nWinsford',
    'DESCRIPTION:C:\\\\papers',
    'URL:https://police.example/meetings/board',
    'STATUS:CONFIRMED',
    'STATUS:CANCELLED',
  ])
    assert.ok(lines.includes(line), line);
});

test('whatever a title says, no line is longer than 75 bytes and the title comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => {
      const title = written
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n|\t)\p{Cc}/gu, '')
        .toWellFormed();
      const text = calendarText({ name: 'Meetings', events: [{ ...event, title }] });
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
      assert.equal(unescaped(valueOf(text, 'SUMMARY') ?? ''), title);
    }),
    { seed: 5545, numRuns: 300 },
  );
});
