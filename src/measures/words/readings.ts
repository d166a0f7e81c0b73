import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import type { Reading } from '../readings/reading.ts';
import {
  showCount,
  showPercentChange,
  showPoints,
  showSigned,
  showValue,
  smallestDenominator,
} from './numbers.ts';
import { showMonths } from './periods.ts';

const bounds = { 'at-most': 'at most ', 'at-least': 'at least ' } as const;

/** "at most ", "at least ", or nothing. */
export const boundWord = ({ bound }: MeasureDefinition): string => (bound === undefined ? '' : bounds[bound]);

/** Whether a share rests on too few cases to be printed as a percentage. */
export const isTooFew = (denominator: number | null): boolean =>
  denominator !== null && denominator < smallestDenominator;

/** The value of a reading as it is printed, or why it is not: "1,139", "at most 62.2%", "3 of 17". */
export function readingText(reading: Reading, definition: MeasureDefinition): string {
  if (!reading.complete) return `not given: ${showMonths(reading.missing)} missing`;
  if (reading.value === null) return 'not given: there is nothing to take a share of';
  if (isTooFew(reading.denominator)) {
    return `${showCount(reading.numerator ?? 0)} of ${showCount(reading.denominator ?? 0)}`;
  }
  return boundWord(definition) + showValue(reading.value, definition);
}

/** What is said where nothing can be compared. */
export const noComparison = 'no comparison';

/** How a reading changed, in short: "−5.4%", "+1.2 percentage points", "from 4 to 2", "no change", "no comparison". */
export function changePhrase(reading: Reading, definition: MeasureDefinition): string {
  const { change, previous, value } = reading;
  if (change === null && reading.provenance === 'reported') return reportedPhrase(reading, definition);
  if (change === null || previous?.value == null || value === null) return noComparison;
  if (change.points !== null) {
    const few = isTooFew(reading.denominator) || isTooFew(previous.denominator);
    return few ? noComparison : showPoints(change.points);
  }
  if (change.absolute !== null && change.percent === null && definition.kind === 'reported')
    return showSigned(change.absolute, 1);
  if ((change.absolute ?? change.percent) === 0) return 'no change';
  if (change.smallBase || change.percent === null)
    return `from ${showCount(previous.value)} to ${showCount(value)}`;
  return showPercentChange(change.percent);
}

/** Where others print two values and no change, none is worked out for them. */
function reportedPhrase({ previous, value }: Reading, definition: MeasureDefinition): string {
  if (previous?.value == null || value === null) return noComparison;
  return `from ${showValue(previous.value, definition)} to ${showValue(value, definition)}`;
}
