import type { Actor, Role } from '../../accounts/index.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import { visibleTo } from '../visible-actions.ts';

/** Somebody who can be written to. */
export interface Reader extends Actor {
  email: string;
}

/** Everybody with an account. */
export async function readers(tx: RecordsTx): Promise<Reader[]> {
  const people = await tx
    .selectFrom('person')
    .select(['id as person', 'name', 'post', 'organisation', 'email'])
    .where('closed_at', 'is', null)
    .where('email', 'is not', null)
    .orderBy('id')
    .execute();
  const held = await tx
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

/** Which of these actions this person may read. */
export async function visibleOf(
  actions: readonly number[],
  reader: Reader,
  tx: RecordsTx,
): Promise<Set<number>> {
  const rows = await tx
    .selectFrom('action')
    .select('id')
    .where(visibleTo(reader))
    .where('id', 'in', actions)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
