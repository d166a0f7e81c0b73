import type { Observation } from '../published-reads.ts';
import { showPercentChange, showPoints, showSigned } from '../words/numbers.ts';
import { showDay, showMonth } from '../words/periods.ts';

type Changes = Pick<Observation, 'change_percent' | 'change_points' | 'change_absolute'>;

/** The change as it was reported, each kind in its own words; '' where none was. */
export function reportedChange({ change_percent, change_points, change_absolute }: Changes): string {
  const parts = [
    change_percent === null ? null : showPercentChange(change_percent),
    change_points === null ? null : showPoints(change_points),
    change_absolute === null ? null : showSigned(change_absolute, Number.isInteger(change_absolute) ? 0 : 2),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

type Period = Pick<Observation, 'starts' | 'ends' | 'period_kind'>;

/** The period of a reported figure: "12 months to December 2020", "at 31 December 2020". */
export function reportedPeriod({ starts, ends, period_kind: kind }: Period): string {
  const month = showMonth(ends.slice(0, 7));
  if (kind === '12-months') return `12 months to ${month}`;
  if (kind === 'month') return month;
  if (kind === 'quarter') return `3 months to ${month}`;
  if (kind === 'as-at') return `at ${showDay(ends)}`;
  return starts === null ? `to ${showDay(ends)}` : `${showDay(starts)} to ${showDay(ends)}`;
}
