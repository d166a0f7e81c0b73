/** When somebody is reminded of a day: before it, after it, and when nothing came of that for long. */
export type Occasion = '7-days-before' | '1-day-before' | 'overdue' | 'escalation';

/** Days after the due day at which somebody else is told. */
export const grace = 14;

/**
 * The occasion that a day is on: of several that have come, the last alone, so that a stretch without mail is not
 * followed by a heap of it. Escalation comes beside `overdue`, to other people.
 */
export function occasionsOf(due: Temporal.PlainDate, today: Temporal.PlainDate): Occasion[] {
  const { days } = today.until(due, { largestUnit: 'days' });
  if (days > 7) return [];
  if (days > 1) return ['7-days-before'];
  if (days >= 0) return ['1-day-before'];
  return days >= -grace ? ['overdue'] : ['overdue', 'escalation'];
}
