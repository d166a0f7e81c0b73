import type { Role } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';

/** The e-mail addresses of those who hold a role now. */
export async function addressesOf(db: Records, role: Role): Promise<string[]> {
  const people = await db
    .selectFrom('person')
    .innerJoin('person_role', 'person_role.person', 'person.id')
    .select('email')
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('email', 'is not', null)
    .orderBy('email')
    .execute();
  return people.flatMap(({ email }) => (email === null ? [] : [email]));
}
