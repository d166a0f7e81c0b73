import { z } from 'zod';
import { origins } from '../action.ts';
import { ratings, type Rating } from '../rating/rating.ts';
import type { ActionListed } from './published-reads.ts';
import { ratingOf, type RatedInPublic } from './rating-of.ts';

const choice = z.string().max(200).optional();

/** What a reader may choose; an empty choice is none. */
export const actionsQuery = z.strictObject({
  rating: z.union([z.literal(''), z.enum(ratings)]).optional(),
  overdue: z.union([z.literal(''), z.literal('yes')]).optional(),
  origin: z.union([z.literal(''), z.enum(origins)]).optional(),
  plan: choice,
  theme: choice,
  owner: choice,
});
export type ActionsQuery = z.infer<typeof actionsQuery>;

export interface RatedAction extends ActionListed {
  rated: RatedInPublic;
}

export const ratedActions = (actions: readonly ActionListed[], today: string): RatedAction[] =>
  actions.map((action) => ({ ...action, rated: ratingOf(action, today) }));

/** The actions that fit every choice. */
export const filtered = (actions: readonly RatedAction[], query: ActionsQuery): RatedAction[] =>
  actions.filter(
    ({ rated, origin, plan, theme, owner }) =>
      fits(query.rating, rated.rating) &&
      fits(query.overdue, rated.overdue ? 'yes' : 'no') &&
      fits(query.origin, origin) &&
      fits(query.plan, plan ?? '') &&
      fits(query.theme, theme ?? '') &&
      fits(query.owner, owner),
  );

const fits = (asked: string | undefined, is: string): boolean =>
  asked === undefined || asked === '' || asked === is;

export const overdueOf = (actions: readonly RatedAction[]): RatedAction[] =>
  actions.filter(({ rated }) => rated.overdue);

/** How many actions go how, and how many of them are overdue: each is counted once, so both add up to their totals. */
export function countsByRating(
  actions: readonly RatedAction[],
): { rating: Rating; count: number; overdue: number }[] {
  const groups = Map.groupBy(actions, ({ rated }) => rated.rating);
  return ratings.map((rating) => {
    const group = groups.get(rating) ?? [];
    return { rating, count: group.length, overdue: overdueOf(group).length };
  });
}
