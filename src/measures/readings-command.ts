import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { isRefused, refuse } from '../platform/files/fault.ts';
import { loadFigures } from './published-reads.ts';
import { findReadings } from './query/find-readings.ts';
import { readingsCsv } from './query/readings-csv.ts';
import { readingsTable } from './query/readings-table.ts';
import type { Asked } from './query/readings-wanted.ts';
import { asReadingJson } from './readings/reading-json.ts';
import { windows } from './readings/window.ts';

type Format = 'table' | 'json' | 'csv';

interface Options extends Asked {
  format: Format;
  home?: string;
}

/** Prints readings of a measure: the latest, or one for each month end of a span. */
export const readingsCommand: CommandMaker = (cli) =>
  new Command('readings')
    .description('Prints the readings of a measure, with comparison, interval and trend word')
    .requiredOption('--measure <id>', 'the measure, such as crime-burglary')
    .option('--area <code>', 'code or name of an area, or "all" (the whole force)')
    .option('--by <dimension>', 'a breakdown of the measure, such as outcome or ethnicity')
    .option('--from <month>', 'first month end, as 2024-01: prints a reading for each month to the last')
    .option('--to <month>', 'month end of the reading, or of the last (the latest held)')
    .addOption(new Option('--window <window>', 'time that a reading covers (12-months)').choices(windows))
    .addOption(
      new Option('--format <format>', 'how to print them').choices(['table', 'json', 'csv']).default('table'),
    )
    .option('--home <dir>', 'where records and originals are kept')
    .addHelpText(
      'after',
      '\nA window with a missing month has no value: it says which month is missing.\nThe JSON is described by docs/readings.schema.json.',
    )
    .action(async (options: Options) => cli.end(await act(cli, options)));

const act = (cli: Cli, options: Options): Promise<Outcome> =>
  cli.withHome(options.home === undefined ? undefined : resolve(cli.cwd, options.home), (home) =>
    home.published.read(async (db) => {
      const figures = await loadFigures(db);
      if (figures === undefined) {
        const todo = 'Ingest some records first: answerable ingest PATH';
        return refuse({ file: home.folder, says: 'no figures have been published yet', todo });
      }
      const found = await findReadings(db, figures, options);
      if (isRefused(found)) return found;
      const { readings } = found;
      if (options.format === 'json') cli.out(JSON.stringify(readings.map(asReadingJson), null, 2));
      else if (options.format === 'csv') cli.out(readingsCsv(readings, figures).trimEnd());
      else cli.out(readingsTable(found, figures));
      return 'done';
    }),
  );
