import { wilsonInterval } from '../../../statistics/index.ts';
import type { Reading } from '../../readings/reading.ts';
import { showPercent } from '../../words/numbers.ts';
import { isTooFew } from '../../words/readings.ts';
import { categoryTitle } from '../../words/titles.ts';
import type { Breakdown, ShownMeasure } from '../shown-measure.ts';

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

/** Categories of the latest twelve months, largest first. They add up to a whole, of which a count's are shares. */
export function breakdownRows(
  { definition }: Pick<ShownMeasure, 'definition'>,
  breakdown: Breakdown,
): BreakdownRow[] {
  const whole = breakdown.readings.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
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
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (b.reading.numerator ?? 0) - (a.reading.numerator ?? 0));
}

/** Ages in their own order; every other breakdown by size. */
const ages = ['under 10', '10-17', '18-24', '25-34', 'over 34'];
const placeOf = ({ reading: { by } }: BreakdownRow): number =>
  by?.dimension === 'age_range' ? (ages.indexOf(by.category) + ages.length + 1) % (ages.length + 1) : 0;

type Share = Pick<BreakdownRow, 'share' | 'lower' | 'upper' | 'shareText'>;

const noShare: Share = { share: null, lower: null, upper: null, shareText: '' };

function ownShare({ value, lower, upper, denominator }: Reading): Share {
  if (value === null || isTooFew(denominator)) return noShare;
  return { share: value, lower, upper, shareText: showPercent(value) };
}

function partOf({ numerator }: Reading, whole: number): Share {
  if (numerator === null || isTooFew(whole)) return noShare;
  const { value, lower, upper } = wilsonInterval(numerator, whole);
  return { share: 100 * value, lower: 100 * lower, upper: 100 * upper, shareText: showPercent(100 * value) };
}
