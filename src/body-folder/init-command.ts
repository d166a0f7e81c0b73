import { Command } from 'commander';
import { relative, resolve } from 'node:path';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import { writeFreshFolder, type FreshBody } from './init/write-fresh-folder.ts';
import { readBodyFolder } from './read-body-folder.ts';

export const initCommand: CommandMaker = (cli) =>
  new Command('init')
    .description('Writes a ready body folder for a police force of England and Wales')
    .argument('<dir>', 'a folder that is new or empty')
    .requiredOption(
      '--force <slug>',
      'the force, as data.police.uk writes it: cheshire, devon-and-cornwall, btp, …',
    )
    .option(
      '--name <name>',
      'name of the body that publishes (default: the one that holds this force to account)',
    )
    .option('--colour <colour>', 'brand colour, such as "#1d4f6e"')
    .action(async (dir: string, asked: FreshBody) => cli.end(await init(cli, resolve(cli.cwd, dir), asked)));

/** As a person would type it: from where they stand, or whole when that would climb out of there. */
function shownPath(from: string, folder: string): string {
  const path = relative(from, folder) || '.';
  return path.startsWith('..') ? folder : path;
}

async function init(cli: Cli, folder: string, asked: FreshBody): Promise<Outcome> {
  const written = await writeFreshFolder(folder, asked);
  if (isRefused(written)) return written;
  const read = await readBodyFolder(folder);
  if (isRefused(read))
    throw new Error(`a fresh body folder is not valid: ${read.refused.map(faultText).join(' ')}`);
  const shown = shownPath(cli.cwd, folder);
  cli.out(`Wrote ${shown} for ${read.body.name}, which holds ${read.body.force.name} to account:`);
  for (const path of written.written) cli.out(`  ${path}`);
  cli.out(
    'Next: replace the example plan, name the office-holders in body.yaml, and add policing units to areas.csv if you have them.',
  );
  cli.out(`Then: answerable validate ${shown}`);
  return 'done';
}
