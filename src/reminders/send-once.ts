import { sql } from 'kysely';
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
  subject: 'action' | 'action-news' | 'inspection';
  id: number;
  /** What else of this kind is told in the same letter. */
  ids?: readonly number[];
  /** With the day it is about, so that a day that moves is reminded of anew: `overdue 2021-03-31`. */
  occasion: string;
  letter: Letter;
}

/** All or a part of it was told by somebody else since: what is left is looked at again the next time. */
class ToldMeanwhile extends Error {}

/**
 * Sends a reminder unless it was sent before. The rows that say so are kept only if the letter went out: one that could
 * not be sent is tried again the next time.
 */
const sendOnce = (
  { records, mail }: Pick<ReminderDesk, 'records' | 'mail'>,
  at: Temporal.Instant,
  { subject, id, ids = [id], occasion, letter }: Reminder,
): Promise<void> =>
  records.transaction().execute(async (tx) => {
    const added = await sql`
      insert into reminder (subject, subject_id, occasion, recipient, sent_at)
      select ${subject}, id, ${occasion}, ${letter.to.toLowerCase()}, ${at.toString()}::timestamptz
      from unnest(${[...ids]}::integer[]) as told (id)
      on conflict do nothing
      returning subject_id`.execute(tx);
    if (added.rows.length < ids.length) throw new ToldMeanwhile();
    await mail.send(letter);
  });

/** Sends what was not sent yet; a letter that cannot be sent holds up no other. Gives how many went out. */
export async function sendAll(
  desk: Pick<ReminderDesk, 'records' | 'mail'>,
  at: Temporal.Instant,
  reminders: readonly Reminder[],
): Promise<number> {
  let sent = 0;
  for (const reminder of reminders) {
    try {
      await sendOnce(desk, at, reminder);
      sent += 1;
    } catch (error) {
      if (!(error instanceof ToldMeanwhile)) logError(error);
    }
  }
  return sent;
}
