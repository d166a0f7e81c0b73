import { trendWord, type SpecialCause, type TrendWord } from '../../statistics/index.ts';
import { controlChart, type ChartMethod, type ControlChart } from './control-chart.ts';
import { monthPlus, type Month } from './month.ts';
import { cutSeries, lastMonthOf, type SeriesOfMeasure } from './series-of-measure.ts';
import { missingMonths } from './missing-months.ts';
import type { Stretch } from './stretch.ts';
import type { TrendRules } from './trend-rules.ts';
import { valueOf, windowTotal } from './window-total.ts';
import { yearEarlier } from './window.ts';

/** A month that differs from usual variation, and the rule that says so. */
export interface Signal {
  month: Month;
  label: SpecialCause;
}

/** How a monthly series moves, in the words of the glossary. */
export interface Trend {
  word: TrendWord | null;
  /** Why there is no word; null when there is one. */
  reason: string | null;
  /** Months of the last twelve that signal; a signal of the latest month decides the word. */
  signals: Signal[];
  /** Usual variation in the latest month, on the scale of the measure. */
  mean: number | null;
  lower: number | null;
  upper: number | null;
  method: ChartMethod | null;
  seasonal: boolean;
  direction: 'up' | 'down' | 'level' | 'unknown';
  /** Whether the latest month is outside usual variation. */
  outside: boolean;
}

/**
 * The trend of a series at a month: its control chart up to that month, and the glossary's word. There is no word
 * for fewer than 24 months since the start or the last rebase, with a gap in the last 24, for rare events,
 * in an exceptional month, or for a share whose latest months are unfinished.
 */
export function trendOf(whole: SeriesOfMeasure, to: Month, rules: TrendRules): Trend {
  const series = cutSeries(whole, to);
  const chart = controlChart(series, rules);
  const stretch = chart.stretches.at(-1);
  const limits = lastMonthOf(series) === to ? stretch?.limits.at(-1) : undefined;
  const found = {
    signals: signalsOf(chart, to),
    mean: limits?.mean ?? null,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    method: chart.method,
    seasonal: chart.seasonal,
  };
  const reason = chart.reason ?? whyNoWord(series, stretch, to, chart);
  if (reason !== null || stretch === undefined) {
    return {
      word: null,
      reason: reason ?? 'no months are held',
      ...found,
      direction: 'unknown',
      outside: false,
    };
  }
  const lastLabel = stretch.labels.at(-1) ?? null;
  const totals = twelveMonthTotals(series, to);
  const { word } = trendWord({
    totals,
    lastLabel,
    sigma: stretch.sigma,
    months: stretch.months,
    cut: rules.cut,
  });
  return { word, reason: null, ...found, direction: directionOf(word), outside: lastLabel !== null };
}

function whyNoWord(
  series: SeriesOfMeasure,
  stretch: Stretch | undefined,
  to: Month,
  chart: ControlChart,
): string | null {
  const missing = missingMonths(series, monthPlus(to, -23), to);
  const held = stretch?.months ?? 0;
  if (lastMonthOf(series) !== to || missing.includes(to)) return 'the latest month is missing';
  if (series.definition.kind === 'share' && series.definition.maturing === true) {
    return 'its latest months are unfinished: many recent crimes still await an outcome';
  }
  if (chart.excluded.at(-1) === true) return 'the latest month lies in a declared exceptional period';
  if (stretch !== undefined && stretch.from > 0 && held < 24) {
    return `only ${held} months are held since the limits were set anew, and a trend word needs 24`;
  }
  if (held < 24) return `only ${held} months are held, and a trend word needs 24`;
  return missing.length > 0 ? `months are missing in the last two years: ${missing.join(', ')}` : null;
}

/**
 * Totals of the latest twelve months and of the twelve before, on the scale of the chart. For a share it is the
 * share of the twelve months taken twelve times, so that the same standard error fits.
 */
function twelveMonthTotals(series: SeriesOfMeasure, to: Month): { latest: number; previous: number } {
  const isShare = series.definition.kind === 'share';
  const [latest = 0, previous = 0] = [to, yearEarlier(to)].map((end) => {
    const { numerator, denominator } = windowTotal(series, '12-months', end);
    return (valueOf(numerator, denominator, isShare) ?? 0) * (isShare ? 12 : 1);
  });
  return { latest, previous };
}

function signalsOf(chart: ControlChart, to: Month): Signal[] {
  const since = monthPlus(to, -11);
  return chart.stretches.flatMap((stretch) =>
    stretch.labels.flatMap((label, offset) => {
      const month = chart.months[stretch.from + offset]?.month;
      return label === null || month === undefined || month < since ? [] : [{ month, label }];
    }),
  );
}

function directionOf(word: TrendWord | null): Trend['direction'] {
  if (word === null) return 'unknown';
  if (word === 'Stable') return 'level';
  return word === 'Increase' || word === 'Significantly Increased' ? 'up' : 'down';
}
