import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { roundHalfAway } from '../../statistics/index.ts';
import { showNumber, showPercent, showPrinted } from '../words/numbers.ts';

/**
 * How the values of a measure are written on charts and in tables: whole numbers as they are, others to one decimal.
 * Percentages that others reported keep up to two, as they mostly print them.
 */
export const valueFormat =
  ({ unit, kind }: MeasureDefinition) =>
  (value: number): string =>
    unit === 'percent' && kind === 'reported'
      ? `${showPrinted(roundHalfAway(value, 2))}%`
      : unit === 'percent' || kind === 'share'
        ? showPercent(value)
        : showNumber(value, Number.isInteger(value) ? 0 : 1);
