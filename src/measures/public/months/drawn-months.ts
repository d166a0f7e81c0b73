import type { ControlPoint, ControlSegment } from '../../../platform/charts/index.ts';
import type { ChartSeries } from '../../readings/chart-series.ts';
import type { Month } from '../../readings/month.ts';

/** More months than these crowd a drawing that is read on a telephone; the files hold all of them. */
const mostMonths = 48;

/** The months that a page draws: the latest four years, with the limits that lie over them. */
export interface DrawnMonths {
  monthly: ChartSeries['monthly'];
  points: ControlPoint[];
  segments: ControlSegment[];
  /** Months that are held but not drawn. */
  leftOut: number;
}

export function drawnMonths(chart: ChartSeries, rebases: readonly Month[] = []): DrawnMonths {
  const monthly = chart.monthly.slice(-mostMonths);
  const start = monthly[0]?.month ?? '';
  const segments = chart.segments
    .filter(({ to }) => to >= start)
    .map((segment) => (segment.from < start ? { ...segment, from: start } : segment))
    .map((segment) => (rebases.includes(segment.from) ? { ...segment, label: 'New limits' } : segment));
  const points = monthly.map(({ month, value, special, excluded }) => ({
    month,
    value,
    ...(special === null ? {} : { special: { kind: special.kind } }),
    ...(excluded ? { excluded } : {}),
  }));
  return { monthly, points, segments, leftOut: chart.monthly.length - monthly.length };
}

/** The limits that a month is judged by, if any. */
export const limitsIn = (segments: readonly ControlSegment[], month: string): ControlSegment | undefined =>
  segments.find(({ from, to }) => from <= month && month <= to);
