import { runCli, type ExitCode } from '../../src/platform/cli/run-cli.ts';
import { silentProgress } from '../../src/platform/cli/progress.ts';
import type { CliWorld } from '../../src/platform/cli/run-cli.ts';
import { commands } from '../../src/commands.ts';
import type { Home } from '../../src/platform/home.ts';

export interface Ran {
  exit: ExitCode;
  /** What was printed, and what was remarked beside it. */
  out: string;
  notes: string;
}

/** Runs a command line in a folder, as a terminal would; commands that need a home are given this one. */
export async function runCommand(cwd: string, words: string[], home?: Home): Promise<Ran> {
  const [out, notes]: [string[], string[]] = [[], []];
  const world: CliWorld = {
    out: (text) => void out.push(text),
    note: (text) => void notes.push(text),
    progress: () => silentProgress,
    interactive: false,
    cwd,
    withHome: (_, act) => {
      if (home === undefined) throw new Error('this command was not to open a home');
      return act(home);
    },
  };
  const exit = await runCli(commands, words, world);
  return { exit, out: out.join('\n'), notes: notes.join('\n') };
}
