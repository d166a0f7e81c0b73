import { logError } from '../platform/log.ts';
import type { Records } from '../platform/db/open-database.ts';
import type { Letter, Mailer } from '../platform/mail/index.ts';

/** What sending reminders needs. */
export interface ReminderDesk {
  records: Records;
  mail: Mailer;
  /** Where the workspace is found, without a trailing slash. */
  address: string;
}

export interface Reminder {
  subject: 'action' | 'inspection';
  id: number;
  /** With the day it is about, so that a day that moves is reminded of anew: `overdue 2021-03-31`. */
  occasion: string;
  letter: Letter;
}

/**
 * Sends a reminder unless it was sent before. The row that says so is kept only if the letter went out: one that could
 * not be sent is tried again the next time.
 */
async function sendOnce(
  { records, mail }: Pick<ReminderDesk, 'records' | 'mail'>,
  at: Temporal.Instant,
  { subject, id, occasion, letter }: Reminder,
): Promise<boolean> {
  return records.transaction().execute(async (tx) => {
    const added = await tx
      .insertInto('reminder')
      .values({
        subject,
        subject_id: id,
        occasion,
        recipient: letter.to.toLowerCase(),
        sent_at: at.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('subject_id')
      .executeTakeFirst();
    if (added === undefined) return false;
    await mail.send(letter);
    return true;
  });
}

/** Sends what was not sent yet; a letter that cannot be sent holds up no other. Gives how many went out. */
export async function sendAll(
  desk: Pick<ReminderDesk, 'records' | 'mail'>,
  at: Temporal.Instant,
  reminders: readonly Reminder[],
): Promise<number> {
  let sent = 0;
  for (const reminder of reminders) {
    try {
      if (await sendOnce(desk, at, reminder)) sent += 1;
    } catch (error) {
      logError(error);
    }
  }
  return sent;
}
