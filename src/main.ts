import { runCli } from './platform/cli/run-cli.ts';
import { terminal } from './platform/cli/terminal.ts';
import { commands } from './commands.ts';

const words = process.argv.slice(2);
process.exitCode = await runCli(commands, words.length === 0 ? ['--help'] : words, terminal(words));
