import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { hasAddress, type NewPerson } from './invite-person.ts';

export type ChangedPerson = Omit<NewPerson, 'roles'> & { version: number };

/** Corrects who somebody is; what they may do is changed apart. */
export async function changePerson(
  doing: Doing,
  person: number,
  input: ChangedPerson,
): Promise<{ name: string } | Declined> {
  const { tx } = doing;
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
  await doing.changed({ subject: 'person', id: person, before, after });
  return { name };
}
