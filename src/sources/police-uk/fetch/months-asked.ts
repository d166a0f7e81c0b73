/** The first month that data.police.uk has ever published. */
const firstPublished = '2010-12';

/** Months from `from` to `to`, both written YYYY-MM and both included, or what is wrong with them. */
export function monthsAsked(
  from: string,
  to: string,
  today: Temporal.PlainDate,
): string[] | { wrong: string } {
  const last = today.toPlainYearMonth();
  for (const [option, given] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    const fault = wrongMonth(given, last.toString());
    if (fault !== undefined) return { wrong: `${option} ${given} ${fault}` };
  }
  if (from > to) return { wrong: `--from ${from} is later than --to ${to}: swap them` };
  const start = Temporal.PlainYearMonth.from(from);
  const count = monthsBetween(from, to) + 1;
  return Array.from({ length: count }, (_, step) => start.add({ months: step }).toString());
}

function wrongMonth(given: string, thisMonth: string): string | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(given)) return 'is not a month: write it as YYYY-MM, such as 2025-04';
  if (given < firstPublished)
    return `is before ${firstPublished}, the first month that data.police.uk published`;
  return given > thisMonth ? `lies in the future: this month is ${thisMonth}` : undefined;
}

/** How many months `to` is after `from`. */
export const monthsBetween = (from: string, to: string): number => {
  const { years, months } = Temporal.PlainYearMonth.from(from).until(Temporal.PlainYearMonth.from(to), {
    largestUnit: 'years',
  });
  return years * 12 + months;
};

/** Months in words: "2025-01 to 2025-03, 2025-06". */
export function monthsText(months: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && monthsBetween(run.last, month) === 1) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(', ');
}
