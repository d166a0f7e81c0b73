import type { Trend } from '../readings/trend.ts';

const sentences: Readonly<Record<NonNullable<Trend['word']>, string>> = {
  Stable: 'That is within its usual variation.',
  Increase: 'That is within its usual variation.',
  Decrease: 'That is within its usual variation.',
  'Significantly Increased': 'The latest months are above its usual variation.',
  'Significantly Decreased': 'The latest months are below its usual variation.',
};

/** What is said where the latest months point the other way than the twelve months together. */
const against: Partial<typeof sentences> = {
  'Significantly Increased': 'The latest months, though, are above its usual variation.',
  'Significantly Decreased': 'The latest months, though, are below its usual variation.',
};

/**
 * How the latest months stand to usual variation, in a sentence; why that cannot be said, where it cannot. `moved` is the
 * change that was told just before, in any unit: the word rests on the latest months, so it may point against that.
 */
export function trendSentence({ word, reason }: Trend, moved = 0): string {
  if (word !== null) {
    const opposed = word === 'Significantly Increased' ? moved < 0 : moved > 0;
    return (opposed ? against[word] : undefined) ?? sentences[word];
  }
  return reason === null ? '' : `Whether that is usual cannot be said: ${reason}.`;
}
