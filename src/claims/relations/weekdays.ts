import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const before = /\b((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?),? (?:the )?$/iu;

/** The weekday of a day of the Gregorian calendar, 0 for Monday; undefined where the month has no such day. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month] ?? 0)) return undefined;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month] ?? 0;
  const y = month < 2 ? year - 1 : year;
  const sunday = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
  return (sunday + 6) % 7;
}

/** A weekday written before a full date: "Tuesday 2 March 2021". */
export function checkWeekdays(reading: Reading): Finding[] {
  return reading.periods.flatMap(({ start, end, from, day, form }): Finding[] => {
    const found = form === 'day' ? before.exec(reading.plain.slice(Math.max(0, start - 18), start)) : null;
    const [whole, word] = found ?? [];
    if (whole === undefined || word === undefined || day === undefined) return [];
    const said = names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());
    const is = weekdayOf(Math.floor(from / 12), from % 12, day);
    const date = reading.plain.slice(start, end);
    const shared = {
      kind: 'weekday' as const,
      start: start - whole.length,
      end,
      inputs: [{ name: 'date', value: date, at: start }],
      stated: word,
    };
    if (is === undefined)
      return [
        { ...shared, verdict: 'wrong', reason: `There is no ${date}: the month has not so many days.` },
      ];
    const computed = names[is] ?? '';
    if (is === said) return [{ ...shared, computed, verdict: 'holds', reason: `${date} is a ${computed}.` }];
    return [{ ...shared, computed, verdict: 'wrong', reason: `${date} is a ${computed}.` }];
  });
}
