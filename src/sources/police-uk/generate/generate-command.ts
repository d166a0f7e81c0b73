import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../../../platform/cli/cli.ts';
import { projectFolder, readConfig } from '../../../platform/config.ts';
import { isRefused, refuse, type Refused } from '../../../platform/files/fault.ts';
import { ordinaryPlan, type GeneratedForce } from './ordinary-plan.ts';
import { writeGenerated, type GeneratedKind } from './write-generated.ts';

interface Options {
  body?: string;
  from?: Temporal.PlainYearMonth;
  to?: Temporal.PlainYearMonth;
  seed?: string;
  rows?: number;
  only?: GeneratedKind;
}

/** `forceOf` reads the force and its local authorities from a body folder. */
export const makeGenerateCommand =
  (forceOf: (bodyFolder: string) => Promise<GeneratedForce | Refused>): CommandMaker =>
  (cli) =>
    new Command('generate')
      .description(
        'Writes made-up records in the form of police.uk files, each marked as generated, for trying things out',
      )
      .argument('<target>', 'a folder, or a file ending in .zip')
      .option('--body <dir>', 'the body folder whose force the records are about')
      .option('--from <month>', 'first month, YYYY-MM (default 2023-05)', month)
      .option('--to <month>', 'last month, YYYY-MM (default 2026-04)', month)
      .option('--seed <text>', 'the same seed gives the same records')
      .option('--rows <number>', 'about how many street records in all', wholeNumber)
      .option('--only <kind>', 'one kind of file: street, outcomes or stop-and-search', kind)
      .action(async (target: string, options: Options) => cli.end(await act(cli, forceOf, target, options)));

async function act(
  cli: Cli,
  forceOf: (bodyFolder: string) => Promise<GeneratedForce | Refused>,
  target: string,
  options: Options,
): Promise<Outcome> {
  const body = options.body ?? readConfig().body ?? join(projectFolder, 'examples/cheshire');
  const force = await forceOf(resolve(cli.cwd, body));
  if (isRefused(force)) return force;
  const plan = ordinaryPlan(force, options);
  if (Temporal.PlainYearMonth.compare(plan.from, plan.to) > 0) {
    return refuse({
      file: target,
      says: `the last month, ${plan.to.toString()}, is before the first, ${plan.from.toString()}`,
    });
  }
  const kinds: readonly GeneratedKind[] =
    options.only === undefined ? ['street', 'outcomes', 'stop-and-search'] : [options.only];
  const progress = cli.progress('Generating', 100, '%');
  const path = resolve(cli.cwd, target);
  const files = await writeGenerated(plan, path, kinds, (done, of) => progress.to((100 * done) / of));
  progress.end();
  cli.out(`Wrote ${files} files of generated records to ${target}.`);
  return 'done';
}

function month(text: string): Temporal.PlainYearMonth {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text))
    throw new InvalidArgumentError('A month is written like 2025-06.');
  return Temporal.PlainYearMonth.from(text);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above nought.');
  return Number(text);
}

function kind(text: string): GeneratedKind {
  if (text === 'street' || text === 'outcomes' || text === 'stop-and-search') return text;
  throw new InvalidArgumentError('It must be street, outcomes or stop-and-search.');
}
