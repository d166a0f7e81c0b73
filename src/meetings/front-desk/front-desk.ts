import { sql } from 'kysely';
import type { Records } from '../../platform/db/open-database.ts';
import type { Receipt } from './desk-letters.ts';

export interface Registration {
  name: string;
  email: string;
  needs: string;
  /** Of the token by which it can be withdrawn. */
  withdrawalHash: string;
}

export interface SentQuestion {
  name: string;
  email: string;
  mayName: boolean;
  text: string;
}

/** Why nothing can be sent in: `moved` is a meeting whose new time is not published yet. */
export type Shut = 'cancelled' | 'moved' | 'missing';

/** How the registration stands that a token belongs to; `begun` is a meeting that it is too late to withdraw from. */
export type Registered = 'registered' | 'withdrawn' | 'begun';

/** All that the public can write, by the address of a published meeting. */
export interface FrontDesk {
  standing(slug: string): Promise<'open' | Shut>;
  /** Both write the receipt into the outbox, if what it tells of is written down, and then only. */
  register(
    slug: string,
    sent: Registration,
    receipt: Receipt,
  ): Promise<'registered' | 'already' | 'closed' | Shut>;
  ask(slug: string, sent: SentQuestion, receipt: Receipt): Promise<'received' | 'already' | 'closed' | Shut>;
  registration(slug: string, tokenHash: string): Promise<Registered | 'missing'>;
  withdraw(slug: string, tokenHash: string): Promise<Registered | 'missing'>;
}

/** The front desk of a record: each call is one function, as a role that may do nothing else. */
export function frontDesk(records: Records): FrontDesk {
  const as = <Said>(call: ReturnType<typeof sql<{ said: Said }>>): Promise<Said> =>
    records.transaction().execute(async (tx) => {
      await sql`set local role front_desk`.execute(tx);
      const { rows } = await call.execute(tx);
      const [row] = rows;
      if (row === undefined) throw new Error('the front desk said nothing');
      return row.said;
    });
  return {
    standing: (slug) => as(sql<{ said: 'open' | Shut }>`select front_desk.standing(${slug}) as said`),
    register: (slug, { name, email, needs, withdrawalHash }, { subject, text: words }) =>
      as(sql<{ said: 'registered' | 'already' | 'closed' | Shut }>`
        select front_desk.register_observer(
          ${slug}, ${name}, ${email}, ${needs}, ${withdrawalHash}, ${subject}, ${words}) as said`),
    ask: (slug, { name, email, mayName, text }, { subject, text: words }) =>
      as(sql<{ said: 'received' | 'already' | 'closed' | Shut }>`
        select front_desk.receive_question(
          ${slug}, ${name}, ${email}, ${mayName}, ${text}, ${subject}, ${words}) as said`),
    registration: (slug, tokenHash) =>
      as(
        sql<{ said: Registered | 'missing' }>`select front_desk.registration(${slug}, ${tokenHash}) as said`,
      ),
    withdraw: (slug, tokenHash) =>
      as(sql<{ said: Registered | 'missing' }>`select front_desk.withdraw(${slug}, ${tokenHash}) as said`),
  };
}
