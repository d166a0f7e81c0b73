import type { Records } from '../../platform/db/open-database.ts';
import type { Actor } from '../actor.ts';
import { idleMinutes } from './session-times.ts';
import { hashOfToken } from '../../platform/secrets/token.ts';
import { formTokenOf } from './form-token.ts';

/** A session that has not ended, with the person as they are at this moment: roles are read anew for each request. */
export interface OpenSession {
  hash: string;
  actor: Actor;
  /** False until the second factor was given. */
  proven: boolean;
  /** What its forms must send back. */
  formToken: string;
  /** Words to show once. */
  notice: string;
}

/** The session of a token, or undefined: unknown, ended, idle for too long, too old, or of a closed account. */
export async function findSession(
  db: Records,
  token: string,
  at: Temporal.Instant,
): Promise<OpenSession | undefined> {
  const hash = hashOfToken(token);
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person')
    .select(['person.id', 'person.name', 'person.post', 'person.organisation'])
    .select(['session.seen_at', 'session.proven_at', 'session.notice'])
    .where('session.hash', '=', hash)
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', at.toString())
    .where('session.seen_at', '>', at.subtract({ minutes: idleMinutes }).toString())
    .where('person.closed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await markSeen(db, hash, row.seen_at, at);
  const { id, name, post, organisation } = row;
  return {
    hash,
    actor: { person: id, name, post, organisation, roles: await rolesOf(db, id) },
    proven: row.proven_at !== null,
    formToken: formTokenOf(token),
    notice: row.notice,
  };
}

const rolesOf = async (db: Records, person: number): Promise<Actor['roles']> =>
  (
    await db
      .selectFrom('person_role')
      .select('role')
      .where('person', '=', person)
      .where('ended_at', 'is', null)
      .orderBy('role')
      .execute()
  ).map(({ role }) => role);

/** At most once a minute, so that reading pages does not write all the time. */
async function markSeen(db: Records, hash: string, seen: string, at: Temporal.Instant): Promise<void> {
  if (Temporal.Instant.compare(Temporal.Instant.from(seen).add({ minutes: 1 }), at) > 0) return;
  await db.updateTable('session').set({ seen_at: at.toString() }).where('hash', '=', hash).execute();
}
