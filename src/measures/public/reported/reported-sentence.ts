import { wordsOf, type MeasureDefinition } from '../../definitions/measure-definition.ts';
import type { Observation } from '../../published-reads.ts';
import { showValue } from '../../words/numbers.ts';
import { categoryTitle } from '../../words/titles.ts';
import { capitalised } from '../areas/area-kind-words.ts';
import { reportedValue } from './reported-value.ts';
import { reportedChange, reportedPeriod } from './reported-words.ts';

/**
 * A reported figure in a sentence: "Recorded crime stood at 85,302 in the 12 months to December 2020, as reported: a
 * change of −11.6% compared with the 12 months to December 2019."
 */
export function reportedSentence(observation: Observation, definition: MeasureDefinition): string {
  const { dimension, category, previous } = observation;
  const of = dimension === '' ? '' : ` (${categoryTitle(dimension, category)})`;
  const subject = `${capitalised(wordsOf(definition).noun)}${of}`;
  const change = reportedChange(observation);
  const moved = change === '' ? '' : `a change of ${change}`;
  const from = previous === null ? '' : `${moved === '' ? '' : ', '}from ${showValue(previous, definition)}`;
  const versus = moved + from === '' ? '' : `: ${moved}${from}${comparedWith(observation)}`;
  return `${subject} ${stoodAt(observation, definition)} ${periodPhrase(observation)}, as reported${versus}.`;
}

const stoodAt = (observation: Observation, definition: MeasureDefinition): string =>
  observation.value === null
    ? `was ${reportedValue(observation, definition)}`
    : `stood at ${reportedValue(observation, definition)}`;

const comparedWith = ({ comparison }: Observation): string => {
  if (comparison === '') return '';
  return comparison.startsWith('with ') ? ` compared ${comparison}` : ` (${comparison})`;
};

/** "in the 12 months to December 2020", "at 31 December 2020", "from 1 April 2020 to 31 December 2020". */
function periodPhrase(observation: Observation): string {
  const period = reportedPeriod(observation);
  if (/^\d+ months/.test(period)) return `in the ${period}`;
  if (period.startsWith('at ')) return period;
  if (observation.period_kind === 'month') return `in ${period}`;
  return period.startsWith('to ') ? `in the period ${period}` : `from ${period}`;
}
