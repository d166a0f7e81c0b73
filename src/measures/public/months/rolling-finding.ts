import type { ComputedMeasure } from '../../definitions/measure-definition.ts';
import type { Reading } from '../../readings/reading.ts';
import { showCount, showPercent, showPoints } from '../../words/numbers.ts';
import { showPeriod } from '../../words/periods.ts';

/** What the chart of twelve-month totals shows at its end. */
export function rollingFinding(reading: Reading, definition: ComputedMeasure): string {
  const period = showPeriod(reading);
  if (reading.value === null) return `The ${period} are not complete`;
  const share = definition.kind === 'share';
  const value = share ? showPercent(reading.value) : showCount(reading.value);
  const absolute = reading.change?.absolute ?? null;
  if (absolute === null) return `${value} in the ${period}`;
  if (absolute === 0) return `${value} in the ${period}, the same as a year before`;
  if (share) return `${value} in the ${period}, ${showPoints(absolute)} on the year before`;
  return `${value} in the ${period}, ${showCount(Math.abs(absolute))} ${absolute > 0 ? 'more' : 'fewer'} than in the year before`;
}
