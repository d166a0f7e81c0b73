import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import type { Obstacle } from './composed.ts';
import type { Prepared } from './prepare.ts';

/** Why something is not published on the day of an instant: it would say that it was opened on a later one. */
export function dayToCome({ opened }: Pick<Prepared, 'opened'>, at: Temporal.Instant): Obstacle | undefined {
  if (opened === null) return undefined;
  const day = Temporal.PlainDate.from(opened.on);
  if (Temporal.PlainDate.compare(day, policeDay(at)) <= 0) return undefined;
  return {
    says: `It is opened on ${dayInWords(day)}, a day that has not come. Publish it from then.`,
    href: opened.href,
  };
}
