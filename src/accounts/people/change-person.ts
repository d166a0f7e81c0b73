import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { endLinksOf } from '../links/one-time-link.ts';
import { endSessionsOf } from '../sessions/end-session.ts';
import { hasAddress, type NewPerson } from './invite-person.ts';

export type ChangedPerson = Omit<NewPerson, 'roles'> & { version: number };

/** Whose account it is after the change; `before` is the address that no longer leads to it, if it is another one. */
export interface PersonChanged {
  name: string;
  email: string;
  before: string | null;
}

/**
 * Corrects who somebody is; what they may do is changed apart. With another address every link and session ends: a
 * letter that went to the wrong one opens nothing any more.
 */
export async function changePerson(
  doing: Doing,
  person: number,
  input: ChangedPerson,
): Promise<PersonChanged | Declined> {
  const { tx, at } = doing;
  const columns = ['name', 'post', 'organisation', 'email', 'named_in_public', 'version'] as const;
  const before = await tx.selectFrom('person').select(columns).where('id', '=', person).executeTakeFirst();
  if (before === undefined) return notThere;
  const { name, post, organisation, namedInPublic, version } = input;
  if (input.email !== '' && (await hasAddress(doing, input.email, person)))
    return { declined: 'Somebody else in the list has this e-mail address', field: 'email' };
  const after = { name, post, organisation, email: input.email || null, named_in_public: namedInPublic };
  const saved = await tx
    .updateTable('person')
    .set({ ...after, version: version + 1 })
    .where('id', '=', person)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) {
    const { version: _version, named_in_public: _named, ...now } = before;
    return {
      declined: 'Somebody else changed this person meanwhile',
      changed: { ...now, email: now.email ?? '' },
    };
  }
  const isMoved = (before.email ?? '').toLowerCase() !== input.email.toLowerCase();
  if (isMoved) {
    await endLinksOf(tx, person, at);
    await endSessionsOf(tx, person, at);
  }
  await doing.changed({ subject: 'person', id: person, before, after });
  return { name, email: input.email, before: isMoved ? before.email : null };
}
