import { calendarMonth, monthPlus, type Month } from './month.ts';

/** How much time a reading covers: one month, twelve, or the financial year so far. */
export const windows = ['month', '12-months', 'year-to-date'] as const;
export type Window = (typeof windows)[number];

export interface Period {
  from: Month;
  to: Month;
}

/** Police performance years are financial years: they start in April. January is 0. */
const firstMonthOfYear = 3;

/** How many months a window that ends in a month covers: 1, 12, or 1 to 12 since April. */
export function monthsInWindow(window: Window, to: Month): number {
  if (window === 'month') return 1;
  if (window === '12-months') return 12;
  return ((calendarMonth(to) - firstMonthOfYear + 12) % 12) + 1;
}

export const periodOf = (window: Window, to: Month): Period => ({
  from: monthPlus(to, 1 - monthsInWindow(window, to)),
  to,
});

/** The same months a year earlier: what every window is compared with. */
export const yearEarlier = (to: Month): Month => monthPlus(to, -12);
