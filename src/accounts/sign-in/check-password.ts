import type { Records } from '../../platform/db/open-database.ts';
import { beginAttempt, endAttempt, type Tried } from '../attempts/attempts.ts';
import { logRefused } from '../attempts/log-refused.ts';
import { isPassword, nobodysPassword } from '../passwords/hash-password.ts';

/** Longer ones cannot have been set, and are not worth the work of hashing. */
const longest = 1000;

export type PasswordChecked = { person: number } | { wrong: true } | { wait: number };

/**
 * Whether an e-mail address and a password belong together. The same questions are asked and the same work is done
 * whether or not there is such an account, so that neither words nor time tell.
 */
export async function checkPassword(
  db: Records,
  { email, password, tried, at }: { email: string; password: string; tried: Tried; at: Temporal.Instant },
): Promise<PasswordChecked> {
  const attempt = await beginAttempt(db, tried, at);
  if ('wait' in attempt) {
    logRefused('too many attempts', tried, at);
    return attempt;
  }
  const account = await db
    .selectFrom('person')
    .leftJoin('password', 'password.person', 'person.id')
    .select(['person.id', 'password.hash'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase()))
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  const isRight = await isPassword(password.slice(0, longest), account?.hash ?? nobodysPassword);
  if (account?.hash == null || !isRight) {
    logRefused('wrong password', tried, at, account?.id);
    return { wrong: true };
  }
  await endAttempt(db, attempt.id, at);
  return { person: account.id };
}
