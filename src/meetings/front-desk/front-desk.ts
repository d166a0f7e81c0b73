import { sql } from 'kysely';
import type { Records } from '../../platform/db/open-database.ts';

export interface Registration {
  name: string;
  email: string;
  needs: string;
}

export interface SentQuestion {
  name: string;
  email: string;
  mayName: boolean;
  text: string;
}

/** Why nothing can be sent in: `moved` is a meeting whose new time is not published yet. */
export type Shut = 'cancelled' | 'moved' | 'missing';

/** All that the public can write, by the address of a published meeting. */
export interface FrontDesk {
  standing(slug: string): Promise<'open' | Shut>;
  register(slug: string, sent: Registration): Promise<'registered' | 'already' | 'closed' | Shut>;
  ask(slug: string, sent: SentQuestion): Promise<'received' | 'already' | 'closed' | Shut>;
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
    register: (slug, { name, email, needs }) =>
      as(sql<{ said: 'registered' | 'already' | 'closed' | Shut }>`
        select front_desk.register_observer(${slug}, ${name}, ${email}, ${needs}) as said`),
    ask: (slug, { name, email, mayName, text }) =>
      as(sql<{ said: 'received' | 'already' | 'closed' | Shut }>`
        select front_desk.receive_question(${slug}, ${name}, ${email}, ${mayName}, ${text}) as said`),
  };
}
