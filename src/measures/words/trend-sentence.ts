import type { Trend } from '../readings/trend.ts';

const sentences: Readonly<Record<NonNullable<Trend['word']>, string>> = {
  Stable: 'That is within its usual variation.',
  Increase: 'That is within its usual variation.',
  Decrease: 'That is within its usual variation.',
  'Significantly Increased': 'The latest months are above its usual variation.',
  'Significantly Decreased': 'The latest months are below its usual variation.',
};

/** How the latest months stand to usual variation, in a sentence; why that cannot be said, where it cannot. */
export function trendSentence({ word, reason }: Trend): string {
  if (word !== null) return sentences[word];
  return reason === null ? '' : `Whether that is usual cannot be said: ${reason}.`;
}
