import type { Actor, Role } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { visibleTo } from '../visible-actions.ts';

/** Somebody who can be written to. */
export interface Reader extends Actor {
  email: string;
}

/** Everybody with an account. */
export async function readers(db: Records): Promise<Reader[]> {
  const people = await db
    .selectFrom('person')
    .select(['id as person', 'name', 'post', 'organisation', 'email'])
    .where('closed_at', 'is', null)
    .where('email', 'is not', null)
    .orderBy('id')
    .execute();
  const held = await db
    .selectFrom('person_role')
    .select(['person', 'role'])
    .where('ended_at', 'is', null)
    .execute();
  const roles = Map.groupBy(held, ({ person }) => person);
  const rolesOf = (id: number): Role[] => (roles.get(id) ?? []).map(({ role }) => role);
  return people.flatMap(({ email, ...one }) =>
    email === null ? [] : [{ ...one, email, roles: rolesOf(one.person) }],
  );
}

/** The actions with something untold that this person may read. */
export async function untoldVisibleTo(reader: Reader, db: Records): Promise<Set<number>> {
  const rows = await db
    .selectFrom('action')
    .select('id')
    .where(visibleTo(reader))
    .where('id', 'in', (eb) => eb.selectFrom('action_news').select('action').where('told_at', 'is', null))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
