import { monthsBetween } from './months-asked.ts';

/** An archive is named after its newest month; since May 2017 it holds the 36 months up to it. */
const monthsHeld = 36;
/** Up to this one an archive held every month since December 2010 (data.police.uk, archive page). */
const lastComplete = '2017-04';

/** An archive to take, and the months to take from it. */
export interface ArchiveChoice {
  archive: string;
  months: string[];
}

/**
 * The fewest archives that hold the months, and for each month the newest of them that holds it:
 * a later archive carries later outcomes and corrections. `months` in order; `newest` is the newest archive.
 */
export function archivesFor(months: readonly string[], newest: string): ArchiveChoice[] {
  const choices: ArchiveChoice[] = [];
  for (const month of months) {
    const last = choices.at(-1);
    if (last !== undefined && month <= last.archive) last.months.push(month);
    else choices.push({ archive: newestHolding(month, newest), months: [month] });
  }
  return choices;
}

function newestHolding(month: string, newest: string): string {
  const lastWithIt = Temporal.PlainYearMonth.from(month)
    .add({ months: monthsHeld - 1 })
    .toString();
  const best = lastWithIt < lastComplete ? lastComplete : lastWithIt;
  return monthsBetween(best, newest) < 0 ? newest : best;
}
