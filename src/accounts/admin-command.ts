import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { systemClock } from '../platform/clock.ts';
import { refuse } from '../platform/files/fault.ts';
import { rememberedAddress } from '../platform/remembered-address.ts';
import { addAdministrator } from './add-administrator.ts';
import { invitationAddress } from './letters.ts';

/** `answerable admin add EMAIL`: the first administrator, or one more. */
export const adminCommand: CommandMaker = (cli) =>
  new Command('admin').description('Looks after administrators of the workspace.').addCommand(
    new Command('add')
      .description('Makes somebody administrator and prints a link that lets them in once.')
      .argument('<email>', 'their e-mail address')
      .option('--name <name>', 'their name, if they are new (default: the e-mail address)')
      .option('--home <dir>', 'where records are kept')
      .action(async (email: string, options: { name?: string; home?: string }) =>
        cli.end(await add(cli, email, options)),
      ),
  );

const add = (
  cli: Cli,
  email: string,
  { name, home: folder }: { name?: string; home?: string },
): Promise<Outcome> =>
  cli.withHome(folder === undefined ? undefined : resolve(cli.cwd, folder), async (home) => {
    if (!z.email().safeParse(email).success)
      return refuse({ file: email, says: 'is not an e-mail address', todo: 'Write it as name@example.org.' });
    const workspace = { records: home.records, clock: systemClock };
    const added = await addAdministrator(workspace, { email, name: name ?? email });
    if ('closed' in added)
      return refuse({
        file: email,
        says: 'belongs to an account that was closed',
        todo: 'Use another address.',
      });
    cli.out(`${email} is ${added.isNew ? 'now' : 'an'} administrator. This link works once, within 7 days:`);
    cli.out(invitationAddress(await rememberedAddress(home.folder), added.token));
    return 'done';
  });
