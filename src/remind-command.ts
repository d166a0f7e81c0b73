import { resolve } from 'node:path';
import { Command } from 'commander';
import type { CommandMaker } from './platform/cli/cli.ts';
import { systemClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { reminderDeskOf } from './reminder-rounds.ts';
import { sendReminders } from './send-reminders.ts';

/** `answerable remind`: what the server does every hour, now. */
export const remindCommand: CommandMaker = (cli) =>
  new Command('remind')
    .description('Sends the reminders whose time has come; none is ever sent twice.')
    .option('--home <dir>', 'where records are kept')
    .action(async ({ home: folder }: { home?: string }) =>
      cli.end(
        await cli.withHome(folder === undefined ? undefined : resolve(cli.cwd, folder), async (home) => {
          const sent = await sendReminders(await reminderDeskOf(home, readConfig()), systemClock);
          cli.out(sent === 1 ? 'Sent 1 letter.' : `Sent ${sent} letters.`);
          return 'done';
        }),
      ),
    );
