import { monthlyValues } from '../../readings/monthly-values.ts';
import type { Reading } from '../../readings/reading.ts';
import type { SeriesOfMeasure } from '../../readings/series-of-measure.ts';

/** The last 36 months of a series for a small drawing: per 1,000 residents where known, so that areas compare. */
export function recentRates(series: SeriesOfMeasure, reading: Reading): (number | null)[] {
  const people = reading.per1000?.population;
  const values = monthlyValues(series).slice(-36);
  return values.map(({ value }) =>
    value === null || people === undefined ? value : (1000 * value) / people,
  );
}

/** From the lowest to the highest of all lines, for one scale. */
export function spanOf(lines: readonly (readonly (number | null)[])[]): readonly [number, number] {
  const held = lines.flatMap((line) => line.filter((value) => value !== null));
  return held.length === 0 ? [0, 1] : [Math.min(...held), Math.max(...held)];
}
