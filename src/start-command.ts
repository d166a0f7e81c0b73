import { Command } from 'commander';
import type { CommandMaker } from './platform/cli/cli.ts';
import { isRefused } from './platform/files/fault.ts';
import { startServer } from './start-server.ts';

interface Options {
  home?: string;
  body?: string;
  port?: string;
}

/** `commands` are all that the server carries out for other terminals; asked late, as this one is among them. */
export const startCommandWith =
  (commands: () => readonly CommandMaker[]): CommandMaker =>
  (cli) =>
    new Command('start')
      .description('Sets up (loading the example the first time) and serves the public site.')
      .option('--home <dir>', 'where data and records are kept (default: .answerable)')
      .option(
        '--body <dir>',
        'the body folder to publish (default: the one last used, else examples/cheshire)',
      )
      .option('--port <n>', 'the port to serve on (default: 3000, or PORT)')
      .action(async (options: Options) => {
        const started = await startServer(cli, options, commands());
        cli.end(isRefused(started) ? started : 'done');
      });
