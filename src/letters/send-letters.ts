import type { Clock } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import { logError } from '../platform/log.ts';
import type { Letter, Mailer } from '../platform/mail/index.ts';
import { afterFailure, takenFor } from './tries.ts';

export interface LetterDesk {
  records: Records;
  mail: Mailer;
  clock: Clock;
}

/** How long a letter that was given up stays to be seen, so that addresses do not lie about for ever. */
const keptGivenUp = { hours: 30 * 24 };

/**
 * Sends every letter whose time has come, oldest first, for as long as `goesOn` says so; one that cannot be sent holds up
 * no other. Gives how many went out.
 */
export async function sendLetters(desk: LetterDesk, goesOn = () => true): Promise<number> {
  const now = desk.clock();
  await desk.records
    .deleteFrom('letter')
    .where('given_up_at', '<', now.subtract(keptGivenUp).toString())
    .execute();
  const waiting = await desk.records
    .selectFrom('letter')
    .select('id')
    .where('given_up_at', 'is', null)
    .where('try_at', '<=', now.toString())
    .orderBy('id')
    .execute();
  let sent = 0;
  for (const { id } of waiting) if (goesOn() && (await sendOne(desk, id))) sent += 1;
  return sent;
}

/**
 * Takes the letter, sends it, and then forgets it: nothing is locked while a mail server does not answer, and of two
 * senders one finds nothing. Only when the program is ended between sending and forgetting does it go out twice.
 */
async function sendOne(desk: LetterDesk, id: number): Promise<boolean> {
  const taken = await take(desk, id);
  if (taken === undefined) return false;
  try {
    await desk.mail.send(taken.letter);
  } catch (error) {
    logError(error);
    await noteFailure(desk, id, taken.tries, error);
    return false;
  }
  await desk.records.deleteFrom('letter').where('id', '=', id).execute();
  return true;
}

async function take(
  { records, clock }: LetterDesk,
  id: number,
): Promise<{ letter: Letter; tries: number } | undefined> {
  const now = clock();
  const row = await records
    .updateTable('letter')
    .set((eb) => ({ taken_until: now.add(takenFor).toString(), tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('given_up_at', 'is', null)
    .where('try_at', '<=', now.toString())
    .where((eb) => eb.or([eb('taken_until', 'is', null), eb('taken_until', '<=', now.toString())]))
    .returning(['recipient', 'subject', 'text', 'tries'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { recipient: to, subject, text, tries } = row;
  return { letter: { to, subject, text }, tries };
}

const noteFailure = async (
  { records, clock }: LetterDesk,
  id: number,
  tries: number,
  error: unknown,
): Promise<void> =>
  void (await records
    .updateTable('letter')
    .set({ taken_until: null, ...afterFailure(error, tries, clock()) })
    .where('id', '=', id)
    .execute());
