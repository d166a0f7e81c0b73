import { randomUUID } from 'node:crypto';
import type { Actor } from '../accounts/index.ts';
import { isDeclined, type Declined, type Doing } from '../audit/index.ts';
import type { Records } from '../platform/db/open-database.ts';

/** The field by which a form that is sent a second time is known: made when the form is shown. */
export const onceField = '_once';

export const newOnce = (): string => randomUUID();

/** One arrival of a form: its token, and what was sent as a hash. */
export interface Sending {
  token: string;
  words: string;
}

/** Where the first arrival led to, and whether this one says the same. */
export interface Earlier {
  place: string;
  isTheSame: boolean;
}

/** How long a form that was left open in a browser is still known. */
const knownFor = { hours: 14 * 24 };

export const sendingOf = (token: unknown, words: string): Sending | undefined =>
  typeof token === 'string' && /^[0-9a-f-]{36}$/.test(token) ? { token, words } : undefined;

/** The first arrival of this form, when it was done; undefined when nothing was done with it. */
export async function earlierSending(
  db: Records,
  actor: Actor,
  sending: Sending | undefined,
): Promise<Earlier | undefined> {
  if (sending === undefined) return undefined;
  const row = await db
    .selectFrom('form_sent')
    .select(['place', 'words_hash'])
    .where('person', '=', actor.person)
    .where('token', '=', sending.token)
    .executeTakeFirst();
  return row === undefined ? undefined : { place: row.place, isTheSame: row.words_hash === sending.words };
}

/** Another arrival of the form was faster; what it did is there. */
export const sentMeanwhile: Declined = { declined: 'This form was sent twice.' };

/**
 * Does what a form asks for and keeps its token, in the transaction of the act: of two arrivals at one moment the second
 * waits for the first, and does nothing.
 */
export async function once<Done extends { to: string }>(
  { tx, actor, at }: Doing,
  sending: Sending | undefined,
  act: () => Promise<Done | Declined>,
): Promise<Done | Declined> {
  if (sending === undefined) return act();
  const { token, words } = sending;
  const own = { person: actor.person, token };
  const row = { ...own, words_hash: words, sent_at: at.toString() };
  const kept = await tx
    .insertInto('form_sent')
    .values(row)
    .onConflict((conflict) => conflict.columns(['person', 'token']).doNothing())
    .returning('token')
    .executeTakeFirst();
  if (kept === undefined) return sentMeanwhile;
  const done = await act();
  if (isDeclined(done)) return done;
  await tx
    .updateTable('form_sent')
    .set({ place: done.to })
    .where('person', '=', own.person)
    .where('token', '=', token)
    .execute();
  return done;
}

/** Forgets the forms that nobody can have open any more. */
export async function forgetOldForms(db: Records, at: Temporal.Instant): Promise<void> {
  await db.deleteFrom('form_sent').where('sent_at', '<', at.subtract(knownFor).toString()).execute();
}
