import type { SpecialCause } from '../../statistics/index.ts';
import { controlChart, type ChartMethod, type ControlChart } from './control-chart.ts';
import { monthPlus, type Month } from './month.ts';
import type { MonthlyValue } from './monthly-values.ts';
import type { SeriesOfMeasure } from './series-of-measure.ts';
import type { MonthLimits } from './stretch.ts';
import { usualRules, type TrendRules } from './trend-rules.ts';
import { valueOf, windowTotal } from './window-total.ts';

export type SpecialKind = 'above' | 'below' | 'shift' | 'trend' | 'two-of-three';

/** All that a measure page draws. */
export interface ChartSeries {
  monthly: (MonthlyValue & { special: { kind: SpecialKind; label: string } | null; excluded: boolean })[];
  /** Limits by stretch; month by month where they follow the season or the size of the denominator. */
  segments: Segment[];
  /** Twelve-month values by the month they end in; null where a month is missing. */
  rolling: RollingPoint[];
  /** The value a year before each of those months. */
  rollingPrevious: RollingPoint[];
  method: ChartMethod | null;
  seasonal: boolean;
  /** The last stretch has fewer than twelve months. */
  trialLimits: boolean;
  /** Why there are no limits; null when there are. */
  reason: string | null;
}

export interface RollingPoint {
  month: Month;
  value: number | null;
}

export interface Segment extends MonthLimits {
  from: Month;
  to: Month;
  label?: string;
}

/** The months, limits and rolling values of a series as its charts draw them; cut the series first for a past month. */
export function chartSeriesOf(series: SeriesOfMeasure, rules: TrendRules = usualRules): ChartSeries {
  const chart = controlChart(series, rules);
  const labels = chart.months.map<SpecialCause | null>(() => null);
  for (const { from, labels: own } of chart.stretches)
    own.forEach((label, offset) => (labels[from + offset] = label));
  const monthly = chart.months.map((month, index) => ({
    ...month,
    special: specialOf(labels[index] ?? null),
    excluded: chart.excluded[index] ?? false,
  }));
  return {
    monthly,
    segments: segmentsOf(chart),
    ...rollingOf(series, chart.months),
    method: chart.method,
    seasonal: chart.seasonal,
    trialLimits: (chart.stretches.at(-1)?.months ?? 12) < 12,
    reason: chart.reason,
  };
}

function specialOf(label: SpecialCause | null): { kind: SpecialKind; label: string } | null {
  if (label === null) return null;
  if (label === 'Above UCL') return { kind: 'above', label: 'above the usual range' };
  if (label === 'Below LCL') return { kind: 'below', label: 'below the usual range' };
  const way = label.includes('Above') ? 'above' : 'below';
  if (label.startsWith('2 in 3'))
    return { kind: 'two-of-three', label: `two of three months far ${way} average` };
  if (label.startsWith('7 Points')) return { kind: 'shift', label: `seven months or more ${way} average` };
  return { kind: 'trend', label: `seven months or more ${label.includes('Incr') ? 'rising' : 'falling'}` };
}

/** Neighbouring months with the same limits are one segment. */
function segmentsOf(chart: ControlChart): Segment[] {
  return chart.stretches.flatMap((stretch) => {
    const segments: Segment[] = [];
    stretch.limits.forEach((limits, offset) => {
      const month = chart.months[stretch.from + offset]?.month;
      if (limits === null || month === undefined) return;
      const last = segments.at(-1);
      const adjoins = last !== undefined && monthPlus(last.to, 1) === month;
      const same = last?.mean === limits.mean && last.lower === limits.lower && last.upper === limits.upper;
      if (adjoins && same) last.to = month;
      else segments.push({ from: month, to: month, ...limits });
    });
    return segments;
  });
}

/** A figure that somebody else reported is not added up: it has no rolling values. */
function rollingOf(
  series: SeriesOfMeasure,
  months: readonly MonthlyValue[],
): { rolling: RollingPoint[]; rollingPrevious: RollingPoint[] } {
  if (series.definition.kind === 'reported') return { rolling: [], rollingPrevious: [] };
  const isShare = series.definition.kind === 'share';
  const at = (end: Month) => {
    const { numerator, denominator } = windowTotal(series, '12-months', end);
    return valueOf(numerator, denominator, isShare);
  };
  const rolling = months.slice(11).map(({ month }) => ({ month, value: at(month) }));
  const rollingPrevious = rolling.map(({ month }) => ({ month, value: at(monthPlus(month, -12)) }));
  return { rolling, rollingPrevious };
}
