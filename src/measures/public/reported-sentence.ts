import { wordsOf, type MeasureDefinition } from '../definitions/measure-definition.ts';
import type { Observation } from '../published-reads.ts';
import { categoryTitle } from '../words/titles.ts';
import { capitalised } from './area-kind-words.ts';
import { reportedValue } from './reported-value.ts';
import { reportedChange, reportedPeriod } from './reported-words.ts';

/** A reported figure in a sentence: "Total recorded crime was reported as 85,302 for the 12 months to December 2020, a change of −11.6%." */
export function reportedSentence(observation: Observation, definition: MeasureDefinition): string {
  const { dimension, category, comparison } = observation;
  const of = dimension === '' ? '' : ` (${categoryTitle(dimension, category)})`;
  const value = reportedValue(observation, definition);
  const change = reportedChange(observation);
  const versus = comparison === '' ? '' : ` against ${comparison}`;
  const moved = change === '' ? '' : `, a change of ${change}${versus}`;
  return `${capitalised(wordsOf(definition).noun)}${of} was reported as ${value}, ${reportedPeriod(observation)}${moved}.`;
}
