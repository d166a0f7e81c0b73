import { z } from 'zod';
import { origins } from '../action.ts';
import { ratings, type Rated, type Rating } from '../rating/rating.ts';
import type { ActionListed } from './published-reads.ts';
import { ratingOf } from './rating-of.ts';

const choice = z.string().max(200).optional();

/** What a reader may choose; an empty choice is none. */
export const actionsQuery = z.strictObject({
  rating: z.union([z.literal(''), z.enum(ratings)]).optional(),
  origin: z.union([z.literal(''), z.enum(origins)]).optional(),
  theme: choice,
  owner: choice,
});
export type ActionsQuery = z.infer<typeof actionsQuery>;

export interface RatedAction extends ActionListed {
  rated: Rated;
}

export const ratedActions = (actions: readonly ActionListed[], today: string): RatedAction[] =>
  actions.map((action) => ({ ...action, rated: ratingOf(action, today) }));

/** The actions that fit every choice. */
export const filtered = (actions: readonly RatedAction[], query: ActionsQuery): RatedAction[] =>
  actions.filter(
    ({ rated, origin, theme, owner }) =>
      fits(query.rating, rated.rating) &&
      fits(query.origin, origin) &&
      fits(query.theme, theme ?? '') &&
      fits(query.owner, owner),
  );

const fits = (asked: string | undefined, is: string): boolean =>
  asked === undefined || asked === '' || asked === is;

/** How many actions go how: each action is counted once, so the counts add up to the total. */
export function countsByRating(actions: readonly RatedAction[]): { rating: Rating; count: number }[] {
  const groups = Map.groupBy(actions, ({ rated }) => rated.rating);
  return ratings.map((rating) => ({ rating, count: groups.get(rating)?.length ?? 0 }));
}
