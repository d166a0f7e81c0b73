import type { Doing } from '../../audit/index.ts';
import { policeDay } from '../../platform/clock.ts';

interface Moved {
  meeting: number;
  /** When it was to begin, and when it does. */
  from: string;
  to: string;
}

/**
 * Actions raised in minutes were opened on the day of their meeting. Where it moves before its minutes are circulated,
 * their day moves with it; one that was opened on another day keeps its own, and each keeps its number.
 */
export async function followMeeting(doing: Doing, { meeting, from, to }: Moved): Promise<void> {
  const [before, after] = [from, to].map((instant) => policeDay(Temporal.Instant.from(instant)).toString());
  if (before === undefined || after === undefined || before === after) return;
  const moved = await doing.tx
    .updateTable('action')
    .set({ opened_on: after })
    .where('opened_on', '=', before)
    .where('minute', 'in', (eb) =>
      eb
        .selectFrom('minute')
        .innerJoin('minutes', 'minutes.id', 'minute.minutes')
        .select('minute.id')
        .where('minutes.meeting', '=', meeting)
        .where('circulated_at', 'is', null),
    )
    .returning('id')
    .execute();
  for (const { id } of moved)
    await doing.changed({
      subject: 'action',
      id,
      before: { opened_on: before },
      after: { opened_on: after, because: 'Its meeting was moved' },
    });
}
