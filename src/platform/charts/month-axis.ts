import { monthNames } from '../day-in-words.ts';

/** Months since year 0: neighbours differ by one, so a plain number scale draws time without a clock. */
export function monthIndex(month: string): number {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!parts) throw new Error(`"${month}" is not a month; write it as 2023-06`);
  return Number(parts[1]) * 12 + Number(parts[2]) - 1;
}

const nameAt = (index: number): string => monthNames[((index % 12) + 12) % 12] ?? '';

/** "June 2023" */
export const monthName = (month: string): string => {
  const index = monthIndex(month);
  return `${nameAt(index)} ${Math.floor(index / 12)}`;
};

const steps = [1, 2, 3, 6, 12, 24, 60] as const;

/** Month indexes to label between two months: round ones, at most `most` of them. */
export function monthTicks(first: number, last: number, most: number): number[] {
  const between = (step: number): number[] => {
    const ticks: number[] = [];
    for (let at = Math.ceil(first / step) * step; at <= last; at += step) ticks.push(at);
    return ticks;
  };
  const step = steps.find((candidate) => between(candidate).length <= most) ?? 60;
  return between(step);
}

/** "Jan" with the year beneath at the first tick and at each January; the year alone when ticks are yearly. */
export function monthTickLabels(ticks: readonly number[]): (index: number) => string {
  const yearly = ticks.every((tick) => tick % 12 === 0);
  return (index) => {
    const year = String(Math.floor(index / 12));
    if (yearly) return year;
    const short = nameAt(index).slice(0, 3);
    return index === ticks[0] || index % 12 === 0 ? `${short}\n${year}` : short;
  };
}
