import type { Clock } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import { logError } from '../platform/log.ts';
import type { Mailer } from '../platform/mail/index.ts';

export interface LetterDesk {
  records: Records;
  mail: Mailer;
  clock: Clock;
}

/** Sends every letter that waits, oldest first; one that cannot be sent holds up no other. Gives how many went out. */
export async function sendLetters(desk: LetterDesk): Promise<number> {
  const now = desk.clock();
  const waiting = await desk.records
    .selectFrom('letter')
    .select(['id', 'written_at'])
    .where('try_at', '<=', now.toString())
    .orderBy('id')
    .execute();
  let sent = 0;
  for (const { id, written_at } of waiting) {
    try {
      if (await sendOne(desk, id)) sent += 1;
    } catch (error) {
      logError(error);
      await desk.records
        .updateTable('letter')
        .set({ try_at: nextTry(Temporal.Instant.from(written_at), now).toString() })
        .where('id', '=', id)
        .execute();
    }
  }
  return sent;
}

/** A letter is gone if it was sent, and stays if it was not. One that somebody else is sending is left to them. */
const sendOne = ({ records, mail }: LetterDesk, id: number): Promise<boolean> =>
  records.transaction().execute(async (tx) => {
    const letter = await tx
      .deleteFrom('letter')
      .where('id', '=', (eb) =>
        eb.selectFrom('letter').select('id').where('id', '=', id).forUpdate().skipLocked(),
      )
      .returning(['recipient', 'subject', 'text'])
      .executeTakeFirst();
    if (letter === undefined) return false;
    await mail.send({ to: letter.recipient, subject: letter.subject, text: letter.text });
    return true;
  });

const shortest = 10;
const longest = 24 * 60;

/** After as long again as it has waited: 10 minutes at least, a day at most. */
function nextTry(written: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const waited = Math.floor(written.until(now).total('minutes'));
  return now.add({ minutes: Math.min(Math.max(waited, shortest), longest) });
}
