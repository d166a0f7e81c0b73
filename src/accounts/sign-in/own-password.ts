import type { Declined, Doing } from '../../audit/index.ts';
import { isPassword, nobodysPassword } from '../passwords/hash-password.ts';

/** Checks the actor's own password before a change of how they sign in. */
export async function ownPassword(
  { tx, actor }: Doing,
  present: string,
): Promise<{ name: string; email: string } | Declined> {
  const own = await tx
    .selectFrom('person')
    .leftJoin('password', 'password.person', 'person.id')
    .select(['person.name', 'person.email', 'password.hash'])
    .where('person.id', '=', actor.person)
    .executeTakeFirstOrThrow();
  const isRight = await isPassword(present, own.hash ?? nobodysPassword);
  if (!isRight || own.hash === null || own.email === null)
    return { declined: 'That is not your present password', field: 'present' };
  return { name: own.name, email: own.email };
}
