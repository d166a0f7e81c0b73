import type { Progress } from '../action.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { isClosed, type ActionState } from '../chain/state.ts';

export const ratings = [
  'red',
  'amber',
  'green',
  'no-due-date',
  'delivered',
  'complete',
  'superseded',
] as const;

/** How an action goes, by the rule below; never typed by anyone. */
export type Rating = (typeof ratings)[number];

/** What the rule looks at. */
export interface RatingFacts {
  state: ActionState;
  due: Temporal.PlainDate | null;
  reviewOn: Temporal.PlainDate | null;
  openedOn: Temporal.PlainDate;
  /** The update with the latest day, if there is any. */
  latest: { dated: Temporal.PlainDate; progress: Progress } | null;
}

export interface Rated {
  rating: Rating;
  /** Which part of the rule decided, as a sentence. */
  because: string;
}

/** Days before the due day in which an action should have a position statement. */
export const soon = 7;
/** Days without an update after which silence is amber. */
export const silence = 92;

const { compare } = Temporal.PlainDate;
const daysFrom = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days;

/** Past its due day and not signed off: at the owner's or at a later gate. */
export const isOverdue = (
  { state, due }: Pick<RatingFacts, 'state' | 'due'>,
  today: Temporal.PlainDate,
): boolean => due !== null && !isClosed(state) && compare(due, today) < 0;

/**
 * The rating of an action on a London day. The first of these that is true decides:
 * superseded; signed off: complete; past its due day and not said to be delivered: red; said to be off track: red; said
 * to be at risk: amber; said to be delivered: delivered, not signed off; past its review day without an update since:
 * amber; neither due day nor review day: its own state; due within 7 days: amber; no update for more than 92 days:
 * amber; else green. What a reviewer returned, or somebody reopened, is delivered only when its position is stated again.
 */
export function rate(facts: RatingFacts, today: Temporal.PlainDate): Rated {
  const { state, due, reviewOn, latest, openedOn } = facts;
  if (state === 'superseded') return { rating: 'superseded', because: 'Another action took its place.' };
  if (isClosed(state)) return { rating: 'complete', because: 'It is signed off.' };
  const delivered = deliveredBecause(facts);
  if (delivered === undefined && due !== null && compare(due, today) < 0) return late(due, today);
  if (latest?.progress === 'off-track')
    return { rating: 'red', because: `The update of ${dayInWords(latest.dated)} says that it is off track.` };
  if (latest?.progress === 'at-risk')
    return { rating: 'amber', because: `The update of ${dayInWords(latest.dated)} says that it is at risk.` };
  if (delivered !== undefined)
    return {
      rating: 'delivered',
      because: `${delivered}${isOverdue(facts, today) && due !== null ? `; it was due on ${dayInWords(due)}` : ''}.`,
    };
  const heard = latest?.dated ?? openedOn;
  if (reviewOn !== null && compare(reviewOn, today) < 0 && compare(heard, reviewOn) < 0)
    return {
      rating: 'amber',
      because: `Its review day, ${dayInWords(reviewOn)}, has passed without an update.`,
    };
  if (due === null && reviewOn === null)
    return {
      rating: 'no-due-date',
      because: `Nobody has set a due date or a review date; it was opened ${ago(daysFrom(openedOn, today))}.`,
    };
  if (due !== null && daysFrom(today, due) <= soon)
    return {
      rating: 'amber',
      because: `It is due ${inDays(daysFrom(today, due))} and no position is stated.`,
    };
  if (daysFrom(heard, today) > silence)
    return { rating: 'amber', because: `There was no update since ${dayInWords(heard)}.` };
  return { rating: 'green', because: `${aim(due, reviewOn)}, and nothing says that it is late or at risk.` };
}

/** Who says that it is delivered, and what it waits for; undefined when nobody does. */
function deliveredBecause({ state, latest }: RatingFacts): string | undefined {
  if (state === 'accepted') return 'Its position statement is accepted, and it waits to be signed off';
  if (state === 'position-stated') return 'Its owner has stated a position, and it waits to be reviewed';
  if (state === 'open' && latest?.progress === 'delivered')
    return `The update of ${dayInWords(latest.dated)} says that it is delivered, and no position is stated`;
  return undefined;
}

function late(due: Temporal.PlainDate, today: Temporal.PlainDate): Rated {
  const days = daysFrom(due, today);
  return {
    rating: 'red',
    because: `It was due on ${dayInWords(due)}, ${days} ${days === 1 ? 'day' : 'days'} ago, and no position is stated.`,
  };
}

const aim = (due: Temporal.PlainDate | null, reviewOn: Temporal.PlainDate | null): string =>
  due !== null
    ? `It is due on ${dayInWords(due)}`
    : reviewOn === null
      ? ''
      : `It is to be reviewed on ${dayInWords(reviewOn)}`;

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);

const ago = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);
