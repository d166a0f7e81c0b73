import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { projectFolder, readConfig } from '../platform/config.ts';
import { isRefused, type Refused } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import { ingest } from './ingest.ts';
import type { IngestContext } from './ingest-context.ts';
import type { IngestReport } from './ingest-report.ts';
import { readIngestContext } from './read-ingest-context.ts';
import { reportLines } from './words/ingest-lines.ts';

/** What the command needs from the rest of the program. */
export interface IngestWiring {
  contextOf(bodyFolder: string): Promise<IngestContext | Refused>;
  /** Called after anything new was put in force, such as to compute the readings anew. */
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

/** The command without anything after it: files in, releases in force. */
export const ingestCommand: CommandMaker = makeIngestCommand({
  contextOf: readIngestContext,
  afterwards: () => Promise.resolve('done'),
});

async function act(cli: Cli, wiring: IngestWiring, paths: string[], options: Options): Promise<Outcome> {
  const bodyFolder = resolve(
    cli.cwd,
    options.body ?? readConfig().body ?? resolve(projectFolder, 'examples/cheshire'),
  );
  const context = await wiring.contextOf(bodyFolder);
  if (isRefused(context)) return context;
  const home = options.home === undefined ? undefined : resolve(cli.cwd, options.home);
  return cli.withHome(home, async (opened) => {
    const given = paths.map((path) => resolve(cli.cwd, path));
    const report = await ingest(opened, context, given, {
      progress: (total) => cli.progress('Reading', total, 'bytes'),
    });
    if (isRefused(report)) return report;
    tell(cli, report, context, options.json === true);
    const changed = report.deliveries.some(({ outcome }) => outcome === 'loaded');
    return changed ? wiring.afterwards(opened, bodyFolder, cli) : 'done';
  });
}

function tell(cli: Cli, report: IngestReport, context: IngestContext, json: boolean): void {
  if (json) cli.out(JSON.stringify(report, null, 2));
  else for (const line of reportLines(report, context.authorities ?? [])) cli.out(line);
}
