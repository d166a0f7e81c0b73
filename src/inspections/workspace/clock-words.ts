import { dayInWords } from '../../platform/day-in-words.ts';
import type { TimedInspection } from '../inspection-reads.ts';

/** How the response stands, in a line. */
export function standingWords(
  { standing, lastDay, answered }: Pick<TimedInspection, 'standing' | 'lastDay' | 'answered'>,
  today: Temporal.PlainDate,
): string {
  if (lastDay === null) return 'The law asks for no response.';
  const last = dayInWords(lastDay);
  const given = answered === null ? '' : dayInWords(answered);
  const days = Math.abs(today.until(lastDay, { largestUnit: 'days' }).days);
  const counted = days === 1 ? '1 day' : `${days} days`;
  switch (standing) {
    case 'in-time':
      return `Answered on ${given}, in time: the last day was ${last}.`;
    case 'late':
      return `Answered on ${given}, after the last day, ${last}.`;
    case 'overdue':
      return `Overdue: the last day was ${last}, ${counted} ago.`;
    default:
      return days === 0 ? `The last day is today, ${last}.` : `The last day is ${last}, in ${counted}.`;
  }
}
