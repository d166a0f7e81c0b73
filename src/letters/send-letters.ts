import { sql, type Expression } from 'kysely';
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
    .select('id')
    .where('try_at', '<=', now.toString())
    .orderBy('id')
    .execute();
  let sent = 0;
  for (const { id } of waiting) {
    try {
      if (await sendOne(desk, id, now)) sent += 1;
    } catch (error) {
      logError(error);
    }
  }
  return sent;
}

/**
 * Puts off the next try, sends, and then forgets the letter: nothing waits for a mail server that does not answer, and of
 * two senders one finds nothing. Only when the program is ended between sending and forgetting does it go out twice.
 */
async function sendOne({ records, mail }: LetterDesk, id: number, now: Temporal.Instant): Promise<boolean> {
  const letter = await records
    .updateTable('letter')
    .set((eb) => ({ try_at: nextTry(now, eb.ref('written_at')) }))
    .where('id', '=', id)
    .where('try_at', '<=', now.toString())
    .returning(['recipient', 'subject', 'text'])
    .executeTakeFirst();
  if (letter === undefined) return false;
  await mail.send({ to: letter.recipient, subject: letter.subject, text: letter.text });
  await records.deleteFrom('letter').where('id', '=', id).execute();
  return true;
}

/** After as long again as it has waited: 10 minutes at least, a day at most. */
const nextTry = (now: Temporal.Instant, writtenAt: Expression<string>) => sql<string>`
  ${now.toString()}::timestamptz + least(greatest(${now.toString()}::timestamptz - ${writtenAt}, interval '10 minutes'), interval '1 day')`;
