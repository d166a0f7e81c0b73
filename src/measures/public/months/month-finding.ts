import type { ChartSeries } from '../../readings/chart-series.ts';
import { showMonth } from '../../words/periods.ts';

/** What the chart of months shows, as a finding: the latest month first, else the last special month of twelve. */
export function monthFinding({ monthly, reason }: ChartSeries): string {
  const latest = monthly.findLast(({ value }) => value !== null);
  if (latest === undefined) return 'No month is held';
  if (reason !== null) return `Month by month to ${showMonth(latest.month)}`;
  if (latest.excluded) return `${showMonth(latest.month)} lies in an exceptional period and is not judged`;
  if (latest.special !== null) return `${showMonth(latest.month)} is ${specialWords(latest.special)}`;
  const special = monthly.slice(-12).filter((month) => month.special !== null);
  const last = special.at(-1);
  if (last?.special == null) {
    return monthly.length >= 12
      ? 'Every month of the last twelve is within usual variation'
      : 'Every month is within usual variation';
  }
  const now = `${showMonth(latest.month)} is within usual variation`;
  return special.length === 1
    ? `${now}; ${showMonth(last.month)} is ${specialWords(last.special)}`
    : `${now}; ${special.length} of the last twelve months stand out, ${showMonth(last.month)} the latest of them`;
}

type Special = NonNullable<ChartSeries['monthly'][number]['special']>;

/** A month outside the limits is so by itself; in every other signal it is one of several months. */
const specialWords = ({ kind, label }: Special): string =>
  kind === 'above' || kind === 'below' ? label : `one of ${label.replace('two of three', 'two in three')}`;
