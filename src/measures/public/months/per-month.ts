import { wordsOf, type MeasureDefinition } from '../../definitions/measure-definition.ts';

/** What a chart of months counts, as its subtitle says it. */
export function perMonth(definition: MeasureDefinition): string {
  if (definition.unit === 'percent') return 'Percent, by month';
  const { many } = wordsOf(definition);
  return `${many.charAt(0).toUpperCase()}${many.slice(1)} a month`;
}
