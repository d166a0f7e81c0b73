import type { Cli, Progress } from './platform/cli/cli.ts';
import { systemClock } from './platform/clock.ts';
import { isRefused, type Refused } from './platform/files/fault.ts';
import type { Home } from './platform/home.ts';
import { readBodyFolder } from './body-folder/index.ts';
import { refreshFigures } from './publishing/index.ts';
import { isEmptyOfReleases, loadGenerated } from './releases/index.ts';

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
  const showing = (label: string, total: number, unit: string): Progress => {
    const bar = cli.progress(label, total, unit);
    return {
      to(done) {
        say(`${label}: ${Math.floor((100 * done) / Math.max(1, total))}%`);
        bar.to(done);
      },
      end: () => bar.end(),
    };
  };
  if (await isEmptyOfReleases(home)) {
    cli.note(
      'No police data yet: generating example records, to be replaced by real ones with bin/answerable ingest.',
    );
    const loaded = await loadGenerated(home, folder, showing);
    if (isRefused(loaded)) return loaded;
  }
  const bar = showing('Computing measures', 100, 'steps');
  await refreshFigures(home, folder, systemClock, (done, total) => bar.to((100 * done) / total));
  bar.end();
  return 'done';
}
