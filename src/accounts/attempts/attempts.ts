import { sql } from 'kysely';
import type { Records } from '../../platform/db/open-database.ts';
import { secondsToWait, type Failures } from './waiting.ts';

/** Who is tried, and from where, as keyed hashes: the table says neither to anyone who reads it. */
export interface Tried {
  account: string;
  place: string;
  /** A browser in which this account has signed in before. */
  isKnownBrowser: boolean;
}

/** An attempt that may be looked at, by its number; or the seconds to wait first. */
export type Attempted = { id: number } | { wait: number };

/**
 * Counts an attempt as a failure before it is looked at, so that many at one moment do not slip through together.
 * Those made while waiting are not counted: nobody can make the wait longer by knocking.
 */
export async function beginAttempt(db: Records, tried: Tried, at: Temporal.Instant): Promise<Attempted> {
  const { id } = await db
    .insertInto('sign_in_attempt')
    .values({ account_hash: tried.account, origin_hash: tried.place, at: at.toString(), succeeded: false })
    .returning('id')
    .executeTakeFirstOrThrow();
  const wait = secondsToWait(await failuresBefore(db, tried, at, id), at, tried.isKnownBrowser);
  if (wait === 0) return { id };
  await db.deleteFrom('sign_in_attempt').where('id', '=', id).execute();
  return { wait };
}

/** What was right starts the count of this account at this place anew; what is older than 30 days is forgotten. */
export async function endAttempt(db: Records, id: number, at: Temporal.Instant): Promise<void> {
  await db.updateTable('sign_in_attempt').set({ succeeded: true }).where('id', '=', id).execute();
  const old = at.subtract({ hours: 30 * 24 }).toString();
  await db.deleteFrom('sign_in_attempt').where('at', '<', old).execute();
}

async function failuresBefore(
  db: Records,
  { account, place }: Tried,
  at: Temporal.Instant,
  id: number,
): Promise<Failures> {
  const lastSuccess = sql<string>`(select coalesce(max(s.at), '-infinity') from sign_in_attempt s
    where s.account_hash = ${account} and s.origin_hash = ${place} and s.succeeded)`;
  const here = sql`account_hash = ${account} and origin_hash = ${place} and at > ${lastSuccess}`;
  const counted = await db
    .selectFrom('sign_in_attempt')
    .select([
      sql<number>`count(*) filter (where ${here})`.as('here'),
      sql<string | null>`max(at) filter (where ${here})`.as('last_here'),
      sql<number>`count(*) filter (where origin_hash = ${place})`.as('of_place'),
      sql<number>`count(*) filter (where account_hash = ${account})`.as('elsewhere'),
    ])
    .where('succeeded', '=', false)
    .where('id', '!=', id)
    .where('at', '>', at.subtract({ hours: 1 }).toString())
    .where((eb) => eb.or([eb('account_hash', '=', account), eb('origin_hash', '=', place)]))
    .executeTakeFirstOrThrow();
  return {
    here: counted.here,
    lastHere: counted.last_here === null ? undefined : Temporal.Instant.from(counted.last_here),
    ofPlace: counted.of_place,
    elsewhere: counted.elsewhere,
  };
}
