import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { showNumber, showPercent } from '../words/numbers.ts';

/** How the values of a measure are written on charts and in tables: whole numbers as they are, others to one decimal. */
export const valueFormat =
  ({ unit, kind }: MeasureDefinition) =>
  (value: number): string =>
    unit === 'percent' || kind === 'share'
      ? showPercent(value)
      : showNumber(value, Number.isInteger(value) ? 0 : 1);
