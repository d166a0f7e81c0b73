import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { refuse } from '../platform/files/fault.ts';
import { exportRecord } from './export/export-record.ts';

interface Options {
  out: string;
  home?: string;
}

/** `answerable export --out DIR`: the whole record in open formats, to take somewhere else. */
export const exportCommand: CommandMaker = (cli) =>
  new Command('export')
    .description('Writes the whole record, private things included, as CSV and JSON with its files.')
    .requiredOption('--out <dir>', 'the folder to make; nothing may be there')
    .option('--home <dir>', 'where records are kept')
    .action(async (options: Options) => cli.end(await exportTo(cli, options)));

const exportTo = (cli: Cli, { out, home: folder }: Options): Promise<Outcome> =>
  cli.withHome(folder === undefined ? undefined : resolve(cli.cwd, folder), async (home) => {
    const place = resolve(cli.cwd, out);
    const isThere = await access(place).then(
      () => true,
      () => false,
    );
    if (isThere) return refuse({ file: place, says: 'is there already', todo: 'Choose another name.' });
    const { rows, files } = await exportRecord(home, place);
    cli.out(`${place}: ${rows} rows and ${files} files.`);
    cli.note('Everything private is in it. Only those may have it who may read all of the record.');
    return 'done';
  });
