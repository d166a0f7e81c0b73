import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { makeLink } from '../links/one-time-link.ts';

export interface InvitedAgain {
  person: number;
  name: string;
  email: string;
  token: string;
}

/** A new link to choose a password; the one before stops working. */
export async function inviteAgain(doing: Doing, person: number): Promise<InvitedAgain | Declined> {
  const { tx, at } = doing;
  const row = await tx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', person)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (row?.email == null) return notThere;
  await doing.changed({ subject: 'invitation', id: person, after: { to: row.email } });
  return { person, name: row.name, email: row.email, token: await makeLink(tx, person, 'invitation', at) };
}
