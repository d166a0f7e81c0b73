import type { Clock } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import { isDeclined, perform } from '../audit/index.ts';
import type { Actor } from './actor.ts';
import { inviteAgain } from './people/invite-again.ts';
import { grantRole, invitePerson } from './people/invite-person.ts';

/** Whoever has the machine: acts as an administrator, under a number that no person has. */
const commandLine: Actor = {
  person: 0,
  name: 'The command line',
  post: '',
  organisation: 'body',
  roles: ['administrator'],
};

/**
 * Makes somebody administrator: a new person, or one who is there already. Gives the token of the link by which they
 * choose a password; whoever holds the machine may always let an administrator in.
 */
export async function addAdministrator(
  workspace: { records: Records; clock: Clock },
  { email, name }: { email: string; name: string },
): Promise<{ token: string; isNew: boolean } | { closed: true }> {
  const found = await workspace.records
    .selectFrom('person')
    .select(['id', 'closed_at'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst();
  if (found?.closed_at != null) return { closed: true };
  const added = await perform(workspace, commandLine, 'look after people', async (doing) => {
    if (found === undefined) {
      const person = { name, email, post: '', organisation: 'body', namedInPublic: false } as const;
      return invitePerson(doing, { ...person, roles: ['administrator'] });
    }
    const held = await doing.tx
      .selectFrom('person_role')
      .select('id')
      .where('person', '=', found.id)
      .where('role', '=', 'administrator')
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (held === undefined) {
      await grantRole(doing, found.id, 'administrator');
      await doing.changed({ subject: 'roles', id: found.id, after: { granted: 'administrator' } });
    }
    return inviteAgain(doing, found.id);
  });
  if (isDeclined(added) || added.token === undefined)
    throw new Error(`no administrator was added: ${JSON.stringify(added)}`);
  return { token: added.token, isNew: found === undefined };
}
