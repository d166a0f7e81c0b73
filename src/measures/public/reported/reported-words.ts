import type { Observation } from '../../published-reads.ts';
import { decimalsOf, showSigned } from '../../words/numbers.ts';
import { showDay, showMonth } from '../../words/periods.ts';

type Changes = Pick<Observation, 'change_percent' | 'change_points' | 'change_absolute'>;

/** The change as it was reported, each kind in its own words; '' where none was. */
export function reportedChange({ change_percent, change_points, change_absolute }: Changes): string {
  const parts = [
    moved(change_percent, '%'),
    moved(change_points, ' percentage points'),
    moved(change_absolute, ''),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** With its sign and the decimals that it was printed with, one at least for percentages, as everywhere else. */
function moved(value: number | null, unit: string): string | null {
  if (value === null) return null;
  const decimals = unit === '' ? decimalsOf(value) : (Math.max(1, decimalsOf(value)) as 1 | 2 | 3);
  return value === 0 ? 'no change' : `${showSigned(value, decimals)}${unit}`;
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
