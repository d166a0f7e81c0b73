import { access } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { Command } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { systemClock } from '../platform/clock.ts';
import { isRefused, refuse } from '../platform/files/fault.ts';
import { readBackup } from './backup/read-backup.ts';
import { writeBackup } from './backup/write-backup.ts';

/** `answerable backup FILE`: one archive with everything that a home holds. */
export const backupCommand: CommandMaker = (cli) =>
  new Command('backup')
    .description(
      'Writes the whole home (database, originals, papers, keys) to one archive, also while it is served.',
    )
    .argument('<file>', 'the archive to write; it holds everything private, the keys too')
    .option('--home <dir>', 'where records are kept')
    .action(async (file: string, { home }: { home?: string }) =>
      cli.end(await backUp(cli, resolve(cli.cwd, file), home)),
    );

const backUp = (cli: Cli, file: string, folder: string | undefined): Promise<Outcome> =>
  cli.withHome(folder === undefined ? undefined : resolve(cli.cwd, folder), async (home) => {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return refuse({ file, says: 'is there already', todo: 'Choose another name.' });
    if (file.startsWith(resolve(home.folder) + sep))
      return refuse({ file, says: 'lies in the home itself', todo: 'Write it somewhere else.' });
    const { rows, files } = await writeBackup(home, file, systemClock);
    const checked = await readBackup(file);
    if (isRefused(checked)) return checked;
    const count = Object.values(rows).reduce((sum, one) => sum + one, 0);
    cli.out(`${file}: ${count} rows of ${Object.keys(rows).length} tables and`);
    cli.out(`${files.length - Object.keys(rows).length} files, read back and found whole.`);
    cli.note(
      'It holds everything private, and the keys. Keep it where only those may read it who may read all.',
    );
    return 'done';
  });
