import { ingestContextOf, readBodyFolder, type BodyFolder } from './body-folder/index.ts';
import { loadEarlierRecord } from './earlier-record/load/load-earlier-record.ts';
import type { Cli, Progress } from './platform/cli/cli.ts';
import { systemClock } from './platform/clock.ts';
import { isRefused, type Refused } from './platform/files/fault.ts';
import type { Home } from './platform/home.ts';
import { refreshFigures, rememberBodyFolder } from './publishing/index.ts';
import { holdingsInForce, loadGenerated } from './releases/index.ts';

type ShowProgress = (label: string, total: number, unit: string) => Progress;

/**
 * What a home needs before it can be read: the body folder published and, in a home without any data,
 * generated records so that there is something to see.
 */
export async function setUp(
  cli: Cli,
  home: Home,
  body: string,
  say: (says: string) => void,
): Promise<'done' | Refused> {
  const folder = await readBodyFolder(body);
  if (isRefused(folder)) return folder;
  await rememberBodyFolder(home, body);
  const progress = saying(cli, say);
  if ((await holdingsInForce(home)).length === 0) {
    cli.note(
      'No police data yet: generating example records, which real ones replace (bin/answerable ingest).',
    );
    const loaded = await loadGenerated(home, ingestContextOf(folder), progress);
    if (isRefused(loaded)) return loaded;
  }
  const bar = progress('Computing measures', 100, 'steps');
  await refreshFigures(home, folder, systemClock, (done, total) => bar.to((100 * done) / total));
  bar.end();
  return bringRecord(cli, home, folder);
}

/** What the body folder tells of earlier meetings and promises, where nothing has begun in this record yet. */
async function bringRecord(cli: Cli, { records }: Home, { record }: BodyFolder): Promise<'done' | Refused> {
  if (record === undefined) return 'done';
  const loaded = await loadEarlierRecord({ records, clock: systemClock }, record);
  if (isRefused(loaded)) return loaded;
  if (loaded === 'loaded') cli.note('Brought the meetings and actions of the body folder into the record.');
  return 'done';
}

/** Progress both as a bar in the terminal and as words on the site's page. */
const saying =
  (cli: Cli, say: (says: string) => void): ShowProgress =>
  (label, total, unit) => {
    const bar = cli.progress(label, total, unit);
    const to = (done: number) => {
      say(`${label}: ${Math.floor((100 * done) / Math.max(1, total))}%`);
      bar.to(done);
    };
    return { to, end: () => bar.end() };
  };
