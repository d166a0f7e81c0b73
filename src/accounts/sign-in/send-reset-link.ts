import type { Records } from '../../platform/db/open-database.ts';
import type { Mailer } from '../../platform/mail/index.ts';
import { resetLetter } from '../letters.ts';
import { makeLink } from '../links/one-time-link.ts';

/** Sends a link to set a new password to an account that has a password; to nobody else, and says nothing of it. */
export async function sendResetLink(
  { records, mail, address }: { records: Records; mail: Mailer; address: string },
  email: string,
  at: Temporal.Instant,
): Promise<void> {
  const account = await records
    .selectFrom('person')
    .innerJoin('password', 'password.person', 'person.id')
    .select(['person.id', 'person.name', 'person.email'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase()))
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (account?.email == null) return;
  const token = await records.transaction().execute((tx) => makeLink(tx, account.id, 'password-reset', at));
  await mail.send(resetLetter({ to: account.email, name: account.name, address, token }));
}
