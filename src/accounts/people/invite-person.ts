import type { Declined, Doing } from '../../audit/index.ts';
import type { Actor } from '../actor.ts';
import { makeLink } from '../links/one-time-link.ts';
import type { Role } from '../role.ts';

export interface NewPerson {
  name: string;
  post: string;
  organisation: Actor['organisation'];
  /** '' for somebody who is only named as an owner and never signs in. */
  email: string;
  roles: readonly Role[];
  namedInPublic: boolean;
}

export interface Invited {
  person: number;
  /** Of the link to choose a password; undefined for somebody without an e-mail address. */
  token: string | undefined;
}

/** Adds a person with their roles, and makes the link by which they choose a password. */
export async function invitePerson(doing: Doing, input: NewPerson): Promise<Invited | Declined> {
  const { tx, at } = doing;
  const email = input.email === '' ? null : input.email;
  if (email !== null && (await hasAddress(doing, email)))
    return { declined: 'Somebody with this e-mail address is in the list already', field: 'email' };
  if (email === null && input.roles.length > 0)
    return { declined: 'Enter the e-mail address of somebody who is to sign in', field: 'email' };
  const { name, post, organisation, roles, namedInPublic } = input;
  const row = { name, post, organisation, email, named_in_public: namedInPublic };
  const { id } = await tx
    .insertInto('person')
    .values({ ...row, created_at: at.toString(), closed_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const role of roles) await grantRole(doing, id, role);
  await doing.changed({ subject: 'person', id, after: { ...row, roles } });
  return { person: id, token: email === null ? undefined : await makeLink(tx, id, 'invitation', at) };
}

/** From now on; who granted it is kept with it. */
export const grantRole = async ({ tx, at, actor }: Doing, person: number, role: Role): Promise<void> =>
  void (await tx
    .insertInto('person_role')
    .values({
      person,
      role,
      granted_at: at.toString(),
      granted_by: actor.person === 0 ? null : actor.person,
      ended_at: null,
    })
    .execute());

/** Also of a closed account: an address stays with the person it was given to. */
export const hasAddress = async ({ tx }: Doing, email: string, except = 0): Promise<boolean> =>
  (await tx
    .selectFrom('person')
    .select('id')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('id', '!=', except)
    .executeTakeFirst()) !== undefined;
