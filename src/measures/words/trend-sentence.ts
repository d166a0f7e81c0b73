import type { Trend } from '../readings/trend.ts';

/** Whether a word that rests on the latest months points the other way than the twelve months together moved. */
export const pointsAgainst = ({ word }: Pick<Trend, 'word'>, moved: number): boolean =>
  (word === 'Significantly Increased' && moved < 0) || (word === 'Significantly Decreased' && moved > 0);

/**
 * How the latest months stand to usual variation, in a sentence; why that cannot be said, where it cannot. `moved` is the
 * change that was told just before, in any unit: the word rests on the latest months, so it may point against that.
 */
export function trendSentence({ word, reason, signals }: Trend, moved = 0): string {
  if (word === null) return reason === null ? '' : `Whether that is usual cannot be said: ${reason}.`;
  if (!word.startsWith('Significantly')) return 'That is within its usual variation.';
  const alone = /^(Above|Below) .CL$/.test(signals.at(-1)?.label ?? '');
  const [latest, are] = alone ? ['The latest month', 'is'] : ['The latest months', 'are'];
  const side = word === 'Significantly Increased' ? 'above' : 'below';
  return `${latest}${pointsAgainst({ word }, moved) ? ', though,' : ''} ${are} ${side} its usual variation.`;
}
