import type { Records } from '../platform/db/open-database.ts';
import { takeBackReminders, waitingReminders } from './waiting-reminders.ts';
import { writeOnce, type Reminder, type ReminderSubject } from './write-once.ts';

/** What writing reminders needs. */
export interface ReminderDesk {
  records: Records;
  /** Where the workspace is found, without a trailing slash. */
  address: string;
}

/**
 * Writes all that is to be reminded of now, each once. What lies in the outbox since before and is not to be reminded of
 * any more is taken back: after days without mail nobody gets a heap of it, or a reminder of what is done.
 */
export const writeReminders = (
  records: Records,
  at: Temporal.Instant,
  subject: ReminderSubject,
  reminders: readonly Reminder[],
): Promise<void> =>
  records.transaction().execute(async (tx) => {
    const writing = { tx, at };
    const wanted = new Set(
      reminders.map(({ id, occasion, letter }) => keyOf({ id, occasion, recipient: letter.to })),
    );
    const waiting = await waitingReminders(writing, subject);
    const past = waiting.filter((one) => !wanted.has(keyOf(one)));
    await takeBackReminders(
      tx,
      past.map(({ letter }) => letter),
    );
    for (const one of reminders) await writeOnce(writing, one);
  });

const keyOf = ({ id, occasion, recipient }: { id: number; occasion: string; recipient: string }): string =>
  `${id} ${occasion} ${recipient.toLowerCase()}`;
