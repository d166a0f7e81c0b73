import { isOverdue, rate, type Rated } from '../rating/rating.ts';
import type { ActionContent } from '../public-content.ts';
import type { ActionListed } from './published-reads.ts';

type Facts = Pick<ActionListed, 'state' | 'due' | 'review_on' | 'opened_on' | 'updated_on' | 'progress'>;

export interface RatedInPublic extends Rated {
  /** Past its due day and neither signed off nor superseded, whatever its owner says of it. */
  overdue: boolean;
}

/** How an action goes as it was published in one version. */
export const ratingOfContent = (content: ActionContent, today: string): RatedInPublic => {
  const [newest] = content.updates;
  return ratingOf(
    {
      state: content.state,
      due: content.due,
      review_on: content.reviewOn,
      opened_on: content.openedOn,
      updated_on: newest?.dated ?? null,
      progress: newest?.progress ?? null,
    },
    today,
  );
};

const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

/** How a published action goes on a London day, by the stated rule. */
export const ratingOf = (facts: Facts, today: string): RatedInPublic => {
  const { state, updated_on, progress } = facts;
  const due = day(facts.due);
  const on = Temporal.PlainDate.from(today);
  const rated = rate(
    {
      state,
      due,
      reviewOn: day(facts.review_on),
      openedOn: Temporal.PlainDate.from(facts.opened_on),
      latest:
        updated_on === null || progress === null
          ? null
          : { dated: Temporal.PlainDate.from(updated_on), progress },
    },
    on,
  );
  return { ...rated, overdue: isOverdue({ state, due }, on) };
};
