import { Command, InvalidArgumentError, Option } from 'commander';

/** What the person asked for, as the option parser gives it. */
export interface FetchGiven {
  force: string;
  from: string;
  to: string;
  home?: string;
  body?: string;
  out?: string;
  fromApi?: true;
  wholeArchive?: true;
  boundary?: string;
  boundaryArea?: string;
  baseUrl: URL;
  ingest: boolean;
}

const service = 'https://data.police.uk';

/** `police-uk` with its options and no action. */
export const policeUkOptions = (): Command =>
  new Command('police-uk')
    .description('Downloads the files of a force from data.police.uk, and takes them in.')
    .requiredOption('--force <slug>', 'the force as data.police.uk writes it, such as cheshire', slug)
    .requiredOption('--from <month>', 'first month, YYYY-MM')
    .requiredOption('--to <month>', 'last month, YYYY-MM')
    .addOption(
      new Option('--archive', 'from the archives, which have outcomes and LSOAs (the default)').conflicts(
        'fromApi',
      ),
    )
    .option('--from-api', 'from the API instead; needs a boundary of the force')
    .addOption(
      new Option('--whole-archive', 'download archives whole (1.6 GB each), not only this force').conflicts(
        'fromApi',
      ),
    )
    .option(
      '--boundary <file>',
      'KML or GeoJSON of the force, for --from-api (default: the boundaries of the body)',
    )
    .option('--boundary-area <code>', 'the code or name of the force in a GeoJSON of many areas')
    .option('--home <dir>', 'the home that takes the files in')
    .option('--body <dir>', 'the body folder')
    .option('--out <dir>', 'where the downloads go (default: downloads/police-uk in the home)')
    .option('--no-ingest', 'only download')
    .addOption(
      new Option('--base-url <url>', 'the service').default(new URL(service), service).argParser(address),
    );

function slug(given: string): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(given)) return given;
  throw new InvalidArgumentError('Write it as data.police.uk does, such as west-midlands.');
}

function address(given: string): URL {
  const url = URL.parse(given);
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw new InvalidArgumentError('Write an address that starts with https:// or http://.');
}
