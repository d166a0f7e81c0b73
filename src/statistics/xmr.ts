import type { SpecialCause } from './special-cause.ts';
import { specialCauses } from './special-causes.ts';
import { type XmrLimits, xmrLimits } from './xmr-limits.ts';
import { type XmrOptions, requireXmrInputs } from './xmr-options.ts';

/** One month of a control chart. */
export interface XmrPoint {
  index: number;
  /** Null for a missing month. */
  value: number | null;
  /** Position in `groups` of the stretch it belongs to. */
  group: number;
  /** Null for common cause, for a missing month and for an exceptional one. */
  label: SpecialCause | null;
  excluded: boolean;
}

/** A stretch of months between rebases, first and last position included, with its own limits. */
export interface XmrGroup extends XmrLimits {
  from: number;
  to: number;
}

/** A control chart: every month, and the stretches with their limits. */
export interface XmrChart {
  points: XmrPoint[];
  groups: XmrGroup[];
}

/** First and last position of each stretch. */
function stretches(length: number, rebaseAt: readonly number[]): { from: number; to: number }[] {
  if (length === 0) return [];
  const starts = [...new Set([0, ...rebaseAt])].sort((a, b) => a - b);
  return starts.map((from, order) => ({ from, to: (starts[order + 1] ?? length) - 1 }));
}

/** The first `size` values present, with every later one counted as missing. */
function baselineOf(values: readonly (number | null)[], size: number): (number | null)[] {
  let used = 0;
  return values.map((value) => {
    if (value === null || used >= size) return null;
    used += 1;
    return value;
  });
}

/**
 * Individuals and moving range (XmR) control chart of a monthly series: which months differ from the
 * usual month-to-month variation. A null is a missing month: it breaks moving ranges, runs and trends.
 * Use monthly values only: successive rolling totals share eleven months, so their moving range is far too
 * small. A chart of an empty series has no points and no groups. A stretch with no value has NaN limits.
 * Labels look both ways, so a new month can change an earlier label: freeze labels when publishing.
 * Throws RangeError for inputs that cannot be charted (see requireXmrInputs).
 *
 * Source: NHSRplotthedots 0.2.2 (rules and limits). Our own choices: gaps break windows, exceptional months
 * carry no label and break windows, a constant series has limits on its mean, unknown rebase positions are
 * refused instead of ignored.
 * Example: xmr([9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 16], { baseline: 12 }) has mean 10, limits
 * 4.68 and 15.32, and labels its last month "Above UCL".
 */
export function xmr(values: readonly (number | null)[], options: XmrOptions = {}): XmrChart {
  requireXmrInputs(values, options);
  const { screen = true, baseline = Infinity, rebaseAt = [], excluded = [] } = options;
  const exceptional = new Set(excluded);
  const usable = values.map((value, index) => (exceptional.has(index) ? null : value));
  const chart: XmrChart = { points: [], groups: [] };
  stretches(values.length, rebaseAt).forEach(({ from, to }, group) => {
    const own = usable.slice(from, to + 1);
    const limits = xmrLimits(baselineOf(own, baseline), screen);
    chart.groups.push({ from, to, ...limits });
    specialCauses(own, limits).forEach((label, offset) => {
      const index = from + offset;
      const value = values[index] ?? null;
      chart.points.push({ index, value, group, label, excluded: exceptional.has(index) });
    });
  });
  return chart;
}
