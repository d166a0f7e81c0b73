import {
  lastMonthOf,
  monthPlus,
  monthsBetween,
  type Month,
  type SeriesOfMeasure,
} from '../measures/index.ts';
import { shareOf, type GroupShare } from './group-totals.ts';

/** How much of a month's crime has no outcome that is known, by the latest outcome that the records show. */
export interface UnfinishedMonth {
  month: Month;
  /** Null where the month is not held, or had no crime. */
  shares: { pending: GroupShare; unknown: GroupShare; unfinished: GroupShare } | null;
}

/** At most this many months, the latest last: older ones change little. */
const shown = 24;

/** For each month of recording the shares under investigation and of unknown status, from one series a group. */
export function unfinishedByMonth(byGroup: readonly SeriesOfMeasure[]): UnfinishedMonth[] {
  if (byGroup.length === 0) return [];
  const first = byGroup.map(({ firstMonth }) => firstMonth).reduce((a, b) => (a < b ? a : b));
  const last = byGroup.map(lastMonthOf).reduce((a, b) => (a > b ? a : b));
  return monthsBetween(first, last)
    .slice(-shown)
    .map((month) => ({ month, shares: sharesIn(byGroup, month) }));
}

function sharesIn(byGroup: readonly SeriesOfMeasure[], month: Month): UnfinishedMonth['shares'] {
  const counts = byGroup.map((series) => ({
    category: series.by?.category,
    crimes: numeratorIn(series, month),
  }));
  if (counts.some(({ crimes }) => crimes === null)) return null;
  const all = counts.reduce((sum, { crimes }) => sum + (crimes ?? 0), 0);
  if (all === 0) return null;
  const inGroup = (group: string) => counts.find(({ category }) => category === group)?.crimes ?? 0;
  const [pending, unknown] = [inGroup('pending'), inGroup('not-known')];
  return {
    pending: shareOf('pending', pending, all),
    unknown: shareOf('not-known', unknown, all),
    unfinished: shareOf('unfinished', pending + unknown, all),
  };
}

const numeratorIn = ({ firstMonth, numerators }: SeriesOfMeasure, month: Month): number | null =>
  numerators[numerators.findIndex((_, index) => monthPlus(firstMonth, index) === month)] ?? null;
