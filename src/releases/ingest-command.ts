import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { readConfig } from '../platform/config.ts';
import { isRefused, type Refused } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import { ingest } from './ingest.ts';
import type { IngestContext } from './ingest-context.ts';
import type { IngestReport } from './ingest-report.ts';
import { reportLines } from './words/ingest-lines.ts';

/** What the command needs from the rest of the program. */
export interface IngestWiring {
  /** The folder that was asked for, else the one that the home last used. */
  chooseBody(home: Home, asked: string | undefined): Promise<string>;
  contextOf(bodyFolder: string): Promise<IngestContext | Refused>;
  /** Brings everything that rests on the files in force up to date, such as the readings. */
  afterwards(home: Home, bodyFolder: string, cli: Cli): Promise<Outcome>;
}

interface Options {
  home?: string;
  body?: string;
  json?: boolean;
}

export const makeIngestCommand =
  (wiring: IngestWiring): CommandMaker =>
  (cli) =>
    new Command('ingest')
      .description(
        'Takes in police.uk archives, folders or single files, and tables described in the body folder',
      )
      .argument('<path...>', 'zip archives, folders, CSV files (plain or gzipped), XLSX workbooks')
      .option('--home <dir>', 'where records and originals are kept')
      .option('--body <dir>', 'the body folder whose force the records are about')
      .option('--json', 'prints the report as JSON')
      .action(async (paths: string[], options: Options) => cli.end(await act(cli, wiring, paths, options)));

async function act(cli: Cli, wiring: IngestWiring, paths: string[], options: Options): Promise<Outcome> {
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(cli.cwd, path));
  return cli.withHome(at(options.home), async (home) => {
    const bodyFolder = await wiring.chooseBody(home, at(options.body ?? readConfig().body));
    const context = await wiring.contextOf(bodyFolder);
    if (isRefused(context)) return context;
    const given = paths.map((path) => resolve(cli.cwd, path));
    const report = await ingest(home, context, given, {
      progress: (total) => cli.progress('Reading', total, 'bytes'),
    });
    if (isRefused(report)) return report;
    tell(cli, report, context, options.json === true);
    // Also when everything is held already: a run that was killed after its commit left the figures behind.
    return wiring.afterwards(home, bodyFolder, cli);
  });
}

function tell(cli: Cli, report: IngestReport, context: IngestContext, json: boolean): void {
  if (json) cli.out(JSON.stringify(report, null, 2));
  else for (const line of reportLines(report, context.authorities ?? [])) cli.out(line);
}
