import type { ComputedMeasure } from '../definitions/measure-definition.ts';
import { wordsOf } from '../definitions/measure-definition.ts';
import type { Reading } from '../readings/reading.ts';
import { showCount, showNumber, showPercent, showPoints } from '../words/numbers.ts';
import { showPeriod } from '../words/periods.ts';
import { isTooFew } from '../words/readings.ts';

/** The one figure to look at first on a page: what is written large, and the words beneath it. */
export interface HeadlineFigure {
  figure: string;
  direction?: 'up' | 'down' | 'level';
  label: string;
}

/**
 * A count speaks by its percent change where the base allows one, else by itself; a share by its value, because
 * the change of a percentage is easily misread. Undefined for a reading without a value.
 */
export function headlineFigure(reading: Reading, definition: ComputedMeasure): HeadlineFigure | undefined {
  const { change } = reading;
  if (definition.kind === 'share') return plainFigure(reading, definition);
  const large = change?.percent == null ? '' : `${showNumber(Math.abs(change.percent), 1)}%`;
  if (change === null || change.smallBase || large === '' || large === '0.0%') {
    return plainFigure(reading, definition);
  }
  const rose = (change.percent ?? 0) > 0;
  return {
    figure: large,
    direction: rose ? 'up' : 'down',
    label: `${rose ? 'more' : 'fewer'} in the ${showPeriod(reading)} than in the year before`,
  };
}

/** The value itself, large: also where a longer period is incomplete and the latest month stands in for it. */
export function plainFigure(reading: Reading, definition: ComputedMeasure): HeadlineFigure | undefined {
  if (reading.value === null) return undefined;
  const period = showPeriod(reading);
  if (definition.kind === 'count') {
    return { figure: showCount(reading.value), label: `${wordsOf(definition).many}, ${period}` };
  }
  if (isTooFew(reading.denominator)) return undefined;
  const points = reading.change?.points;
  const versus = points == null ? '' : `, ${showPoints(points)} on the year before`;
  return { figure: showPercent(reading.value), label: `${period}${versus}` };
}
