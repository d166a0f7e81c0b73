import type { Command } from 'commander';
import type { Refused } from '../files/fault.ts';
import type { Home } from '../home.ts';
import type { Progress } from './progress.ts';

/** A command that judges what it was given has said what it found; only its exit code is left to give. */
interface Judged {
  exit: 1 | 2;
}

/** How a command ended: done is exit code 0, refused is 1; wrong usage is told by the parser and is 2. */
export type Outcome = 'done' | Refused | Judged;

/** What a command has around it: where to write, where it was called, and how to reach a home. */
export interface Cli {
  /** Writes to standard output, ending the line. */
  out(text: string): void;
  /** Writes a remark to standard error, so that output stays usable by programs. */
  note(text: string): void;
  progress(label: string, total: number, unit: string): Progress;
  interactive: boolean;
  /** The folder from which relative paths given by the person are meant. */
  cwd: string;
  /**
   * Opens the home (by default the one of the settings), acts, and closes it.
   * When a running server holds the home, the whole command is carried out by that server instead.
   */
  withHome(folder: string | undefined, act: (home: Home) => Promise<Outcome>): Promise<Outcome>;
  /** Ends the command; called once by each action. */
  end(outcome: Outcome): void;
}

export type CommandMaker = (cli: Cli) => Command;

export type { Progress } from './progress.ts';
