import type { Declined, Doing } from '../../audit/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import { accountTried } from '../attempts/account-tried.ts';
import { beginAttempt, endAttempt } from '../attempts/attempts.ts';
import { logRefused } from '../attempts/log-refused.ts';
import { waitWords } from '../attempts/waiting.ts';
import { isPassword, nobodysPassword } from '../passwords/hash-password.ts';

/**
 * Why somebody may not change how they sign in: the password that they gave is not their own, or they tried too often.
 * Whoever finds a session left open has no more guesses here than at the door.
 */
export async function ownPasswordDeclined(
  db: Records,
  key: InstallationKey,
  { person, present, at }: { person: number; present: string; at: Temporal.Instant },
): Promise<Declined | undefined> {
  const own = accountTried.ownPassword(key, person);
  const tried = { account: own, place: own, isKnownBrowser: true };
  const attempt = await beginAttempt(db, tried, at);
  if ('wait' in attempt) {
    logRefused('too many attempts', tried, at, person);
    return { declined: waitWords(attempt.wait), field: 'present' };
  }
  const kept = await db.selectFrom('password').select('hash').where('person', '=', person).executeTakeFirst();
  const isRight = await isPassword(present, kept?.hash ?? nobodysPassword);
  if (kept === undefined || !isRight) {
    logRefused('wrong password', tried, at, person);
    return { declined: 'That is not your present password', field: 'present' };
  }
  await endAttempt(db, attempt.id, at);
  return undefined;
}

/** Name and address of the actor, for a letter about what they changed. */
export const ownAddress = ({ tx, actor }: Doing): Promise<{ name: string; email: string | null }> =>
  tx.selectFrom('person').select(['name', 'email']).where('id', '=', actor.person).executeTakeFirstOrThrow();
