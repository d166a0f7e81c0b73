import { requireCount, requirePositive, requireWholeCount } from './requirements.ts';
import { type SpecialCause, directionOfCause } from './special-cause.ts';

/** The glossary's words for how a measure moves. */
export type TrendWord =
  'Significantly Increased' | 'Significantly Decreased' | 'Increase' | 'Decrease' | 'Stable';

/** What a trend word is made of. */
export interface TrendWordInputs {
  /** Totals of the latest twelve months and of the twelve before, in the unit of the series. */
  totals: { latest: number; previous: number };
  /** Label of the latest month on the control chart. */
  lastLabel: SpecialCause | null;
  /** Standard deviation of a month: the `sigma` of the latest stretch of the chart. */
  sigma: number;
  /** Months of the series. */
  months: number;
  /** How many standard errors the totals must differ by to count as a change (1). */
  cut?: number;
}

/** A trend word, what it rests on, and the change between the totals in standard errors. */
export interface TrendVerdict {
  word: TrendWord | null;
  reason: 'latest month is special' | 'totals compared' | 'not enough data';
  z12: number | null;
}

/** Null when the months do not vary, where a change has no standard error to be measured in. */
function changeInStandardErrors({ totals, sigma }: TrendWordInputs): number | null {
  const change = totals.latest - totals.previous;
  if (change === 0) return 0;
  return sigma > 0 ? change / (sigma * Math.sqrt(24)) : null;
}

function compareTotals(inputs: TrendWordInputs, z12: number | null, cut: number): TrendWord {
  const { latest, previous } = inputs.totals;
  if (z12 !== null && Math.abs(z12) < cut) return 'Stable';
  return latest > previous ? 'Increase' : 'Decrease';
}

/**
 * The word for a measure's trend. A special cause in the latest month (a run or a trend that includes it, too)
 * is significant; otherwise the change between two twelve-month totals in standard errors,
 * z12 = (latest − previous) / (sigma × √24), is compared with the cut. Under 24 months there is no word.
 * Where months do not vary at all, any difference between the totals is an increase or a decrease and z12 is
 * null. Throws RangeError for a negative sigma, a months count that is not whole or a cut of nought.
 *
 * Source: the performance glossary of 2021 made computable; NHSRplotthedots 0.2.2 for the signals. The cut
 * is a choice: print it. Example: totals 1,240 and 1,200, sigma 4, 36 months, no signal: z12 2.041, "Increase".
 */
export function trendWord(inputs: TrendWordInputs): TrendVerdict {
  const { totals, lastLabel, sigma, months, cut = 1 } = inputs;
  requireWholeCount(months, 'the number of months');
  requirePositive(cut, 'the cut');
  if (months < 24) return { word: null, reason: 'not enough data', z12: null };
  requireCount(sigma, 'the sigma of a month');
  if (!Number.isFinite(totals.latest) || !Number.isFinite(totals.previous)) {
    throw new RangeError(`both twelve-month totals must be numbers: ${totals.latest}, ${totals.previous}`);
  }
  const z12 = changeInStandardErrors(inputs);
  if (lastLabel !== null) {
    const up = directionOfCause(lastLabel) === 1;
    const word = up ? 'Significantly Increased' : 'Significantly Decreased';
    return { word, reason: 'latest month is special', z12 };
  }
  return { word: compareTotals(inputs, z12, cut), reason: 'totals compared', z12 };
}
