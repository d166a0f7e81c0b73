import { may, type Actor } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';

/** A letter that could not be sent: given up, or to be tried again. */
export interface StuckLetter {
  id: number;
  recipient: string;
  /** Undefined for those who may not read what is private: the subject can name it. */
  subject: string | undefined;
  writtenAt: string;
  tries: number;
  because: string;
  givenUpAt: string | null;
  /** When it is tried again, unless it was given up. */
  tryAt: string;
}

/** The letters that could not be sent, the oldest first; none for those who do not look after them. */
export async function stuckLettersFor(actor: Actor, db: Records): Promise<StuckLetter[]> {
  if (!may(actor, 'send letters again')) return [];
  const rows = await db
    .selectFrom('letter')
    .selectAll()
    .where('failed_because', '<>', '')
    .orderBy('id')
    .execute();
  return rows.map(({ id, recipient, subject, tries, ...row }) => ({
    id,
    recipient,
    subject: may(actor, 'see part 2') ? subject : undefined,
    writtenAt: row.written_at,
    tries,
    because: row.failed_because,
    givenUpAt: row.given_up_at,
    tryAt: row.try_at,
  }));
}
