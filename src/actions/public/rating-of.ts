import { rate, type Rated } from '../rating/rating.ts';
import type { ActionListed } from './published-reads.ts';

type Facts = Pick<ActionListed, 'state' | 'due' | 'review_on' | 'opened_on' | 'updated_on' | 'progress'>;

const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

/** How a published action goes on a London day, by the stated rule. */
export const ratingOf = (facts: Facts, today: string): Rated => {
  const { updated_on, progress } = facts;
  return rate(
    {
      state: facts.state,
      due: day(facts.due),
      reviewOn: day(facts.review_on),
      openedOn: Temporal.PlainDate.from(facts.opened_on),
      latest:
        updated_on === null || progress === null
          ? null
          : { dated: Temporal.PlainDate.from(updated_on), progress },
    },
    Temporal.PlainDate.from(today),
  );
};
