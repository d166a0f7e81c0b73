/** A calendar month as text, `2025-06`. Sorted as text it is sorted in time. */
export type Month = string;

const shape = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string): boolean => shape.test(text);

/** Months since year 0, so that months can be counted and compared as numbers. */
export const monthNumber = (month: Month): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month so many months later (earlier when negative): monthPlus('2025-01', -1) = '2024-12'. */
export function monthPlus(month: Month, months: number): Month {
  const number = monthNumber(month) + months;
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Whole months from one month to another: monthsApart('2024-12', '2025-02') = 2. */
export const monthsApart = (from: Month, to: Month): number => monthNumber(to) - monthNumber(from);

/** Every month from the first to the last, both included; none when they are the wrong way round. */
export const monthsBetween = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsApart(from, to) + 1) }, (_, index) => monthPlus(from, index));

/** January is 0. */
export const calendarMonth = (month: Month): number => monthNumber(month) % 12;
