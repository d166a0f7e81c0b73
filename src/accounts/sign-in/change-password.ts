import type { Declined, Doing } from '../../audit/index.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { weakness } from '../passwords/password-rules.ts';
import { ownAddress } from './own-password.ts';
import { setPassword } from './set-password.ts';

/** Changes the actor's own password; every session ends, and they sign in again with the new one. */
export async function changePassword(
  doing: Doing,
  { password, repeated }: { password: string; repeated: string },
): Promise<{ name: string; email: string | null } | Declined> {
  const own = await ownAddress(doing);
  const weak = await weakness(password, [own.name, own.email ?? '']);
  if (weak !== undefined) return { declined: weak, field: 'password' };
  if (password !== repeated) return { declined: 'The two are not the same', field: 'repeated' };
  await setPassword(doing.tx, doing.actor.person, await hashPassword(password), doing.at);
  await doing.changed({ subject: 'password', id: doing.actor.person, after: { changed: true } });
  return own;
}
