import type { Declined } from '../../audit/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';

/**
 * Asks whoever types a due day that is past whether it is right: papers of long ago are entered late, and days are
 * mistyped. `isRight` is undefined where nobody is there to be asked: files that come in, and the earlier record.
 */
export function pastDueDeclined(
  due: string | null | undefined,
  isRight: boolean | undefined,
  at: Temporal.Instant,
): Declined | undefined {
  if (due === null || due === undefined || isRight !== false) return undefined;
  const day = Temporal.PlainDate.from(due);
  if (Temporal.PlainDate.compare(day, policeDay(at)) >= 0) return undefined;
  return {
    declined: `The due day, ${dayInWords(day)}, is past. Change it, or confirm that it is right.`,
    field: 'pastDueIsRight',
  };
}
