import type { PublicRecommendation } from '../public-content.ts';

type Answer = Pick<PublicRecommendation, 'number' | 'actionTaken' | 'whyNoAction'>;

/** Whether a recommendation is answered: by the action taken, by why there is none, or by a public action of its own. */
export const isAnswered = (
  { number, actionTaken, whyNoAction }: Answer,
  acted: { has(number: number): boolean } | undefined,
): boolean => actionTaken + whyNoAction !== '' || acted?.has(number) === true;
