import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { readConfig } from '../platform/config.ts';
import { isRefused } from '../platform/files/fault.ts';
import { restoreBackup } from './backup/restore-backup.ts';

/** `answerable restore FILE --home DIR`: a home as it was when the backup was made, in a place where there is nothing. */
export const restoreCommand: CommandMaker = (cli) =>
  new Command('restore')
    .description('Restores a backup to a new home and an empty database; refuses one that was damaged.')
    .argument('<file>', 'an archive that “answerable backup” wrote')
    .requiredOption('--home <dir>', 'the home to make; nothing may be there')
    .action(async (file: string, { home }: { home: string }) => cli.end(await restore(cli, file, home)));

async function restore(cli: Cli, file: string, home: string): Promise<Outcome> {
  const folder = resolve(cli.cwd, home);
  const restored = await restoreBackup(resolve(cli.cwd, file), folder, readConfig().databaseUrl);
  if (isRefused(restored)) return restored;
  cli.out(`${folder} is as it was on ${restored.madeAt.slice(0, 16).replace('T', ' at ')} UTC.`);
  return 'done';
}
