import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import type { Observation } from '../../published-reads.ts';
import { showPrinted, showValue } from '../../words/numbers.ts';

/** The value as it was reported, with "about" or "more than" where that was said, and its half-width. */
export function reportedValue(
  { value, qualifier, half_width: half }: Pick<Observation, 'value' | 'qualifier' | 'half_width'>,
  definition: MeasureDefinition,
): string {
  if (value === null) return qualifier === '' ? 'not given' : qualifier;
  const plain = `${qualifier === '' ? '' : `${qualifier} `}${showValue(value, definition)}`;
  return half === null ? plain : `${plain} ± ${showPrinted(half)}`;
}
