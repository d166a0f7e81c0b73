import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { readConfig } from '../platform/config.ts';
import { compileStyles } from '../platform/design/index.ts';
import { isRefused, refuse } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import { publicApp } from '../public-app.ts';
import { readStanding } from '../site/index.ts';
import { papersToSettle, publicPapersOf } from './records/public-papers-of.ts';
import { settlePublicPapers } from './records/settle-public-papers.ts';
import { isWebAddress } from './copy/address.ts';
import { copySite, type CopyReport } from './copy/copy-site.ts';

interface Options {
  out: string;
  home?: string;
  address?: string;
  months: 'all' | 'latest';
}

/** Writes the whole public site as static files. */
export const publishCommand: CommandMaker = (cli) =>
  new Command('publish')
    .description('Writes the whole public site as files, for any web host; it needs no server.')
    .requiredOption('--out <dir>', 'the folder to write; an earlier copy there is replaced as a whole')
    .option('--home <dir>', 'where records and originals are kept')
    .option('--address <url>', 'where readers will find it: for the sitemap and the feed', siteAddress)
    .addOption(
      new Option('--months <which>', 'pages as at every past month too, or only the latest (much smaller)')
        .choices(['all', 'latest'])
        .default('all'),
    )
    .addHelpText(
      'after',
      '\nLinks are relative, so the folder works under any address, in a sub-folder, or opened from a disk.\nAddresses of figures that an earlier copy in the folder has are carried on.',
    )
    .action(async (options: Options) => cli.end(await act(cli, options)));

const act = (cli: Cli, options: Options): Promise<Outcome> =>
  cli.withHome(options.home === undefined ? undefined : resolve(cli.cwd, options.home), async (home) => {
    const out = resolve(cli.cwd, options.out);
    const standing = await home.published.read(readStanding);
    if (standing === undefined) {
      const todo = 'Load some first: bin/answerable ingest ARCHIVE.zip';
      return refuse({ file: home.folder, says: 'nothing has been published yet', todo });
    }
    // Entries of the feed need a name that stays, also when nobody says where the site will be.
    const address = options.address ?? readConfig().address ?? `urn:answerable:${standing.forceArea}`;
    if (!isWebAddress(address)) {
      cli.note(
        'Without --address there is no sitemap, and quoted figures show only the path of their address.',
      );
    }
    await settlePublicPapers(papersToSettle(home));
    const bar = cli.progress('Copying the site', 1, 'pages');
    const report = await copySite(appOf(home, address, options.months), out, {
      siteAddress: address,
      mark: async () => (await home.published.read(readStanding))?.mark,
      progress: (done, total) => bar.to(done, total),
    });
    bar.end();
    if (isRefused(report)) return report;
    for (const line of reportLines(report, out)) cli.out(line);
    return 'done';
  });

const appOf = (home: Home, address: string, months: Options['months']) =>
  publicApp({
    published: home.published,
    publicPapers: publicPapersOf(home),
    styles: compileStyles,
    address,
    pastMonths: months === 'all',
  });

function reportLines({ pages, files, bytes, dead }: CopyReport, out: string): string[] {
  const written = `${pages.toLocaleString('en-GB')} pages in ${files.toLocaleString('en-GB')} files, ${(bytes / 1e6).toFixed(1)} MB: ${out}`;
  return [written, ...dead.map(({ address, from }) => `A link leads nowhere: ${address}, on ${from}`)];
}

function siteAddress(given: string): string {
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new InvalidArgumentError('It must begin with https:// or http://, as https://example.org/police');
  }
  return url.href.replace(/\/+$/, '');
}
