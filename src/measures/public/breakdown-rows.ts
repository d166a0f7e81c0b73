import { wilsonInterval } from '../../statistics/index.ts';
import type { Reading } from '../readings/reading.ts';
import { showPercent } from '../words/numbers.ts';
import { isTooFew } from '../words/readings.ts';
import { categoryTitle } from '../words/titles.ts';
import type { Breakdown, ShownMeasure } from './shown-measure.ts';

/** One category of a breakdown: its reading, and its share with a 95% interval, in percent. */
export interface BreakdownRow {
  title: string;
  reading: Reading;
  share: number | null;
  lower: number | null;
  upper: number | null;
  /** The share as it is printed; empty where it is not. */
  shareText: string;
}

/** Categories of the latest twelve months, largest first; what nobody was put into comes last. */
export function breakdownRows(
  { definition, twelveMonths }: ShownMeasure,
  breakdown: Breakdown,
): BreakdownRow[] {
  const whole = twelveMonths.numerator;
  return breakdown.readings
    .filter(({ numerator, previous }) => (numerator ?? 0) > 0 || (previous?.numerator ?? 0) > 0)
    .map((reading) => {
      const category = reading.by?.category ?? '';
      const title = categoryTitle(breakdown.dimension, category);
      return {
        title,
        reading,
        ...(definition.kind === 'share' ? ownShare(reading) : partOf(reading, whole)),
      };
    })
    .toSorted((a, b) => (b.reading.numerator ?? 0) - (a.reading.numerator ?? 0));
}

type Share = Pick<BreakdownRow, 'share' | 'lower' | 'upper' | 'shareText'>;

const noShare: Share = { share: null, lower: null, upper: null, shareText: '' };

function ownShare({ value, lower, upper, denominator }: Reading): Share {
  if (value === null || isTooFew(denominator)) return noShare;
  return { share: value, lower, upper, shareText: showPercent(value) };
}

function partOf({ numerator }: Reading, whole: number | null): Share {
  if (numerator === null || whole === null || whole < numerator || isTooFew(whole)) return noShare;
  const { value, lower, upper } = wilsonInterval(numerator, whole);
  return { share: 100 * value, lower: 100 * lower, upper: 100 * upper, shareText: showPercent(100 * value) };
}
