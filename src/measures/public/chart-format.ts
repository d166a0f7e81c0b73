import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { showCount } from '../words/numbers.ts';
import { valueFormat } from './value-format.ts';

/** Values on a drawing: as in its table, but whole numbers, such as the ticks of a scale, without ".0". */
export const chartFormat = (definition: MeasureDefinition): ((value: number) => string) =>
  wholeAsWhole(valueFormat(definition));

/** The same for any way of writing a value. */
export const wholeAsWhole =
  (format: (value: number) => string) =>
  (value: number): string =>
    Number.isInteger(value) ? `${showCount(value)}${format(value).endsWith('%') ? '%' : ''}` : format(value);
