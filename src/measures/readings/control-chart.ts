import { proportionChartKind } from '../../statistics/index.ts';
import { isPartOfWhole } from './interval.ts';
import { laneyStretches } from './laney-stretches.ts';
import type { Month } from './month.ts';
import { monthlyValues, type MonthlyValue } from './monthly-values.ts';
import type { SeriesOfMeasure } from './series-of-measure.ts';
import { fewestMonths, type Stretch } from './stretch.ts';
import type { TrendRules } from './trend-rules.ts';
import { xmrStretches } from './xmr-stretches.ts';

/** What the charts of counts and of proportions have in common. */
export interface ControlChart {
  months: readonly MonthlyValue[];
  excluded: readonly boolean[];
  stretches: readonly Stretch[];
  method: ChartMethod | null;
  /** Whether a yearly cycle was taken out before judging. */
  seasonal: boolean;
  /** Why there are no limits; null when there are. */
  reason: string | null;
}

export type ChartMethod = 'XmR' | 'Laney p′';

const none = { stretches: [], method: null, seasonal: false };

/**
 * The control chart of a monthly series: XmR for counts, and for proportions with large and steady
 * denominators, else Laney's p′. Never given rolling totals, which share eleven of their twelve months.
 * Rebases start new limits; exceptional months are shown but not judged. There is no chart for fewer than seven
 * months, or for events of which there are fewer than two a month.
 */
export function controlChart(series: SeriesOfMeasure, rules: TrendRules): ControlChart {
  const months = monthlyValues(series);
  const excluded = months.map(({ month }) => isExceptional(month, rules));
  const judged = months.filter(({ value }, index) => value !== null && !excluded[index]);
  const reason = whyNoLimits(judged, series);
  if (reason !== null) return { months, excluded, ...none, reason };
  const starts = rebasePositions(series, months, rules);
  const proportion = isPartOfWhole(series.definition);
  if (proportion && proportionChartKind(judged.map(({ denominator }) => denominator ?? 0)) === 'laney') {
    return { months, excluded, ...laneyStretches(months, excluded, starts), seasonal: false, reason };
  }
  return { months, excluded, ...xmrStretches(series, months, excluded, starts, rules), reason };
}

const isExceptional = (month: Month, rules: TrendRules): boolean =>
  rules.exceptional.some(({ from, to }) => from <= month && month <= to);

function whyNoLimits(judged: readonly MonthlyValue[], series: SeriesOfMeasure): string | null {
  if (judged.length < fewestMonths) return `fewer than ${fewestMonths} months are held`;
  const mean = judged.reduce((sum, { value }) => sum + (value ?? 0), 0) / judged.length;
  const rare = series.definition.kind === 'count' && mean < 2;
  return rare ? 'there are fewer than two a month on average, too few for a control chart' : null;
}

/** Where new limits start; a rebase dated before or after what is held changes nothing. */
function rebasePositions(
  series: SeriesOfMeasure,
  months: readonly MonthlyValue[],
  rules: TrendRules,
): number[] {
  const dates = rules.rebases.filter(({ measure }) => measure === series.definition.id).map(({ at }) => at);
  return months.flatMap(({ month }, index) => (index > 0 && dates.includes(month) ? [index] : []));
}
