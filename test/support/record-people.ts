import type { Actor, Role } from '../../src/accounts/index.ts';
import type { Records } from '../../src/platform/db/open-database.ts';

const organisationOf = (role: Role): Actor['organisation'] => {
  if (['contributor', 'strategic-lead', 'deputy-chief'].includes(role)) return 'force';
  return role === 'panel-member' ? 'panel' : 'body';
};

/** Somebody with these roles, as an actor; the e-mail address is the name at `example.test`. */
export async function recordPerson(
  records: Records,
  name: string,
  post: string,
  ...held: readonly [Role, ...Role[]]
): Promise<Actor> {
  const at = '2021-01-01T09:00:00Z';
  const organisation = organisationOf(held[0]);
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.test`;
  const { id } = await records
    .insertInto('person')
    .values({ name, post, organisation, email, created_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await records
    .insertInto('person_role')
    .values(held.map((role) => ({ person: id, role, granted_at: at, granted_by: null, ended_at: null })))
    .execute();
  return { person: id, name, post, organisation, roles: held };
}
