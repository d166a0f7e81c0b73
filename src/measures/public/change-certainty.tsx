import type { ComputedMeasure } from '../definitions/measure-definition.ts';
import type { Change } from '../readings/change.ts';
import type { Reading } from '../readings/reading.ts';
import { showPercentChange, showPoints } from '../words/numbers.ts';
import { probability } from './probability.ts';

/** How sure the change is: its interval and its test, in a sentence. */
export function ChangeCertainty({ reading, definition }: { reading: Reading; definition: ComputedMeasure }) {
  const { change } = reading;
  if (change?.p == null || change.lower === null || change.upper === null || change.smallBase) return null;
  const limit = (end: number) => (definition.kind === 'share' ? showPoints(end) : showPercentChange(end));
  return (
    <p>
      The change lies between {limit(change.lower)} and {limit(change.upper)} (95% interval).{' '}
      {chanceWords(change)}
    </p>
  );
}

const chanceWords = ({ p }: Change): string =>
  p !== null && p < 0.05
    ? `Chance alone would seldom make so large a difference (${probability(p)}).`
    : `Chance alone could make a difference of that size (${probability(p ?? 1)}).`;
