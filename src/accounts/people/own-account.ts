import type { Records } from '../../platform/db/open-database.ts';
import type { Actor } from '../actor.ts';
import { idleMinutes } from '../sessions/session-times.ts';

export interface OwnAccount {
  email: string;
  hasPassword: boolean;
  codesLeft: number;
  sessions: { browser: string; since: string; seen: string }[];
}

/** The actor's own account and open sessions; nobody else's can be asked for. */
export async function ownAccount(actor: Actor, db: Records, at: Temporal.Instant): Promise<OwnAccount> {
  const own = await db
    .selectFrom('person')
    .leftJoin('password', 'password.person', 'person.id')
    .select(['email', 'password.set_at'])
    .where('person.id', '=', actor.person)
    .executeTakeFirstOrThrow();
  const codes = await db
    .selectFrom('recovery_code')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('person', '=', actor.person)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  const sessions = await db
    .selectFrom('session')
    .select(['browser', 'started_at as since', 'seen_at as seen'])
    .where('person', '=', actor.person)
    .where('ended_at', 'is', null)
    .where('proven_at', 'is not', null)
    .where('expires_at', '>', at.toString())
    .where('seen_at', '>', at.subtract({ minutes: idleMinutes }).toString())
    .orderBy('seen_at', 'desc')
    .execute();
  return { email: own.email ?? '', hasPassword: own.set_at !== null, codesLeft: codes.left, sessions };
}
