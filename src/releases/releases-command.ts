import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { refuse } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import { releasesOf, wholeRelease } from './release-reads.ts';
import { releaseLines, releaseTable } from './words/release-lines.ts';

interface Options {
  home?: string;
  format: 'table' | 'json';
}

export const releasesCommand: CommandMaker = (cli) =>
  new Command('releases')
    .description(
      'Lists the deliveries that are held, or shows one: its files, what was counted in them, what it revised',
    )
    .argument('[id]', 'the number of a release', wholeNumber)
    .option('--home <dir>', 'where records and originals are kept')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .action(async (id: number | undefined, { home, format }: Options) => {
      const folder = home === undefined ? undefined : resolve(cli.cwd, home);
      cli.end(await cli.withHome(folder, (opened) => show(cli, opened, id, format)));
    });

async function show(
  cli: Cli,
  home: Home,
  id: number | undefined,
  format: Options['format'],
): Promise<Outcome> {
  if (id === undefined) {
    const releases = await releasesOf(home);
    const lines = format === 'json' ? [JSON.stringify(releases, null, 2)] : releaseTable(releases);
    for (const line of lines) cli.out(line);
    return 'done';
  }
  const release = await wholeRelease(home, id);
  if (release === undefined) {
    const todo = 'List them with: answerable releases';
    return refuse({ file: `release ${id}`, says: 'there is no release of this number', todo });
  }
  const lines = format === 'json' ? [JSON.stringify(release, null, 2)] : releaseLines(release);
  for (const line of lines) cli.out(line);
  return 'done';
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A release has a number, such as 3.');
  return Number(text);
}
