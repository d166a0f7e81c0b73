import { timeInWords } from '../london-time.ts';
import type { MeetingRow } from '../rows.ts';

/** Of a meeting, what somebody who will observe it has to know. */
export type Observed = Pick<MeetingRow, 'starts_at' | 'place' | 'joining'>;

/** One thing that is not as it was, in words. */
export interface Moved {
  what: string;
  before: string;
  now: string;
}

/** What changed for somebody who will observe; nothing when a way to join is told for the first time. */
export function whatMoved(before: Observed, now: Observed): Moved[] {
  const pairs: Moved[] = [
    { what: 'Day and time', before: londonTimeOf(before), now: londonTimeOf(now) },
    { what: 'Place', before: before.place || 'Not said yet', now: now.place || 'Not said yet' },
    ...(before.joining === ''
      ? []
      : [{ what: 'How to join', before: before.joining, now: now.joining || 'We write to you again' }]),
  ];
  return pairs.filter((one) => one.before !== one.now);
}

const londonTimeOf = ({ starts_at }: Observed): string => `${timeInWords(starts_at)} (London time)`;
