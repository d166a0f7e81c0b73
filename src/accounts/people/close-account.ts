import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { endSessionsOf } from '../sessions/end-session.ts';
import { isLastAdministrator } from './last-administrator.ts';

/** Ends an account: roles, sessions and links end now. The person stays named in everything that they did. */
export async function closeAccount(doing: Doing, person: number): Promise<{ name: string } | Declined> {
  const { tx, at } = doing;
  const now = at.toString();
  if (await isLastAdministrator(tx, person))
    return { declined: 'This is the last administrator: make somebody else administrator first' };
  const row = await tx
    .updateTable('person')
    .set((eb) => ({ closed_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', person)
    .where('closed_at', 'is', null)
    .returning('name')
    .executeTakeFirst();
  if (row === undefined) return notThere;
  await tx
    .updateTable('person_role')
    .set({ ended_at: now })
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .execute();
  await tx
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .execute();
  await endSessionsOf(tx, person, at);
  await doing.changed({ subject: 'person', id: person, before: { closed: false }, after: { closed: true } });
  return row;
}
