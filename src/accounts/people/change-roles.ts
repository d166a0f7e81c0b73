import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import type { Role } from '../role.ts';
import { grantRole } from './invite-person.ts';
import { isLastAdministrator } from './last-administrator.ts';

/** Gives somebody exactly these roles: new ones begin now, others end now; each keeps its dates. */
export async function changeRoles(
  doing: Doing,
  person: number,
  roles: readonly Role[],
): Promise<{ name: string } | Declined> {
  const { tx, at } = doing;
  const row = await tx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', person)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return notThere;
  if (row.email === null && roles.length > 0)
    return {
      declined: 'Give this person an e-mail address first: without one nobody can sign in',
      field: 'roles',
    };
  if (!roles.includes('administrator') && (await isLastAdministrator(tx, person)))
    return {
      declined: 'This is the last administrator: make somebody else administrator first',
      field: 'roles',
    };
  const held = (
    await tx
      .selectFrom('person_role')
      .select('role')
      .where('person', '=', person)
      .where('ended_at', 'is', null)
      .execute()
  ).map(({ role }) => role);
  const ended = held.filter((role) => !roles.includes(role));
  if (ended.length > 0)
    await tx
      .updateTable('person_role')
      .set({ ended_at: at.toString() })
      .where('person', '=', person)
      .where('role', 'in', ended)
      .where('ended_at', 'is', null)
      .execute();
  for (const role of roles) if (!held.includes(role)) await grantRole(doing, person, role);
  await doing.changed({ subject: 'roles', id: person, before: held.sort(), after: [...roles].sort() });
  return { name: row.name };
}
