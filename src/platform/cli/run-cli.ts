import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { faultText, sortFaults } from '../files/fault.ts';
import type { Cli, CommandMaker, Outcome } from './cli.ts';

/** 0 done, 1 refused (bad input), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a run of the command line needs from outside; `end` is supplied by the run itself. */
export type CliWorld = Omit<Cli, 'end'>;

/** Thrown by `withHome` when a running server must carry out the command instead; carries its exit code. */
export class CarriedOut extends Error {
  readonly exitCode: ExitCode;
  constructor(exitCode: ExitCode) {
    super('carried out by the running server');
    this.exitCode = exitCode;
  }
}

/** Runs one command line and gives its exit code; everything a person reads goes through `world`. */
export async function runCli(
  makers: readonly CommandMaker[],
  words: string[],
  world: CliWorld,
): Promise<ExitCode> {
  const ending: { outcome?: Outcome } = {};
  const cli: Cli = { ...world, end: (outcome) => (ending.outcome = outcome) };
  try {
    await program(makers, cli).parseAsync(words, { from: 'user' });
    return ending.outcome === undefined ? 0 : exitCodeOf(ending.outcome, cli);
  } catch (error) {
    if (error instanceof CarriedOut) return error.exitCode;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ConfigError) {
      world.note(error.message);
      return 2;
    }
    throw error;
  }
}

function exitCodeOf(outcome: Outcome, cli: Cli): ExitCode {
  if (outcome === 'done') return 0;
  if ('exit' in outcome) return outcome.exit;
  const faults = sortFaults(outcome.refused);
  for (const fault of faults) cli.note(faultText(fault));
  const changed = outcome.kept ?? 'nothing was changed';
  cli.note(
    faults.length === 1 ? `Refused: ${changed}.` : `Refused for ${faults.length} reasons: ${changed}.`,
  );
  return 1;
}

function program(makers: readonly CommandMaker[], cli: Cli): Command {
  const root = new Command('answerable')
    .description('Holds a police force to account in public: data in, published performance out.')
    .version('0.1.0')
    .helpCommand(true)
    .showHelpAfterError('Add --help to see how it is used.');
  for (const make of makers) root.addCommand(make(cli));
  for (const command of [root, ...everyCommand(root)]) {
    command.exitOverride();
    command.configureOutput({
      writeOut: (text) => cli.out(text.trimEnd()),
      writeErr: (text) => cli.note(text.trimEnd()),
    });
    command.showHelpAfterError('Add --help to see how it is used.');
  }
  return root;
}

const everyCommand = (root: Command): Command[] =>
  root.commands.flatMap((command) => [command, ...everyCommand(command)]);
