import { resolve } from 'node:path';
import { Command } from 'commander';
import { sendLetters } from './letters/index.ts';
import { mailerOf } from './mailer-of.ts';
import type { CommandMaker } from './platform/cli/cli.ts';
import { systemClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { reminderDeskOf } from './reminder-rounds.ts';
import { writeDueLetters } from './write-due-letters.ts';

/** `answerable remind`: what the server does every hour, now. */
export const remindCommand: CommandMaker = (cli) =>
  new Command('remind')
    .description('Writes the reminders whose time has come, none twice, and sends every letter that waits.')
    .option('--home <dir>', 'where records are kept')
    .action(async ({ home: folder }: { home?: string }) =>
      cli.end(
        await cli.withHome(folder === undefined ? undefined : resolve(cli.cwd, folder), async (home) => {
          await writeDueLetters(await reminderDeskOf(home), systemClock);
          const mail = mailerOf(home, readConfig());
          const sent = await sendLetters({ records: home.records, mail, clock: systemClock });
          cli.out(sent === 1 ? 'Sent 1 letter.' : `Sent ${sent} letters.`);
          return 'done';
        }),
      ),
    );
