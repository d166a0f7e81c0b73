import { Command } from 'commander';
import { join, resolve } from 'node:path';
import type { Cli, CommandMaker } from '../../../platform/cli/cli.ts';
import { policeDay, systemClock, systemSleep } from '../../../platform/clock.ts';
import { readConfig } from '../../../platform/config.ts';
import { isRefused, refuse, type Refused } from '../../../platform/files/fault.ts';
import { isFailure } from './fetched.ts';
import { policeUkOptions, type FetchGiven } from './fetch-options.ts';
import { fetchPoliceUk } from './fetch-police-uk.ts';
import type { FetchReport } from './fetch-report.ts';
import { fetchRoute } from './fetch-route.ts';
import { ingestWords, reportLines, shellLine, stoppedWords } from './fetch-words.ts';
import { monthsAsked } from './months-asked.ts';
import type { Manners } from './persist.ts';
import { ourRate, tokenBucket } from './token-bucket.ts';

/**
 * `fetch police-uk`: downloads the published files of a force and hands them to `ingest`, the command that
 * takes files in; without one, or with --no-ingest, it prints the line that does so.
 */
export const fetchCommandWith =
  (ingest?: CommandMaker, mannersFor: (cli: Cli) => Manners = mannersOf): CommandMaker =>
  (cli) => {
    const manners = mannersFor(cli);
    const policeUk = policeUkOptions().action(async (given: FetchGiven, command: Command) => {
      const months = monthsAsked(given.from, given.to, policeDay(manners.clock()));
      if ('wrong' in months) return command.error(`error: ${months.wrong}`);
      const report = await download(cli, given, months, manners);
      if (isRefused(report)) return cli.end(report);
      const words = ingestWords(report.folders, given);
      if (given.ingest && ingest !== undefined)
        return void (await ingest(cli).parseAsync(words, { from: 'user' }));
      cli.out(`Take them in with: bin/answerable ingest ${shellLine(words)}`);
      cli.end('done');
    });
    return new Command('fetch').description('Downloads data from its publisher.').addCommand(policeUk);
  };

/** Fetches and tells what came; a refusal when it stopped or found nothing. */
async function download(
  cli: Cli,
  given: FetchGiven,
  months: string[],
  manners: Manners,
): Promise<FetchReport | Refused> {
  const out = downloadsFolder(cli, given);
  const route = await fetchRoute(given, cli.cwd);
  if (isRefused(route)) return route;
  const { baseUrl: base, force } = given;
  const progress = cli.progress.bind(cli);
  const fetched = await fetchPoliceUk({ base, slug: force, months, route, out, progress }, manners);
  if (isFailure(fetched)) {
    for (const line of fetched.remarks) cli.note(line);
    return stoppedWords(fetched);
  }
  for (const line of reportLines(fetched)) cli.note(line);
  if (fetched.fetched.length + fetched.alreadyThere.length === 0) return nothingFound(given);
  return fetched;
}

const nothingFound = ({ force, from, to }: FetchGiven): Refused =>
  refuse({
    file: `${from} to ${to}`,
    says: `data.police.uk has nothing of ${force} for these months`,
    todo: 'The force may not have delivered them; see the change log of data.police.uk.',
  });

function downloadsFolder(cli: Cli, { out, home }: FetchGiven): string {
  if (out !== undefined) return resolve(cli.cwd, out);
  return join(home === undefined ? readConfig().home : resolve(cli.cwd, home), 'downloads', 'police-uk');
}

const mannersOf = (cli: Cli): Manners => ({
  pace: tokenBucket(ourRate, systemClock, systemSleep),
  clock: systemClock,
  sleep: systemSleep,
  random: Math.random,
  note: (text) => cli.note(text),
  patience: 60_000,
  attempts: 6,
});
