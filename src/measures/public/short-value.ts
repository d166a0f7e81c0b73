import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import type { Reading } from '../readings/reading.ts';
import { readingText } from '../words/readings.ts';

/** A reading in a narrow cell; what is missing is named beneath the table or on the measure's own page. */
export const shortValue = (reading: Reading, definition: MeasureDefinition): string =>
  reading.complete ? readingText(reading, definition) : 'incomplete';
