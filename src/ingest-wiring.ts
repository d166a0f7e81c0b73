import { ingestContextOf, readBodyFolder } from './body-folder/index.ts';
import { systemClock } from './platform/clock.ts';
import { isRefused } from './platform/files/fault.ts';
import { chooseBodyFolder, refreshFigures, rememberBodyFolder } from './publishing/index.ts';
import { makeIngestCommand } from './releases/index.ts';

/** After anything new is in force, the figures are computed and published anew. */
export const wiredIngest = makeIngestCommand({
  chooseBody: chooseBodyFolder,
  async contextOf(bodyFolder) {
    const folder = await readBodyFolder(bodyFolder);
    return isRefused(folder) ? folder : ingestContextOf(folder);
  },
  async afterwards(home, bodyFolder, cli) {
    const folder = await readBodyFolder(bodyFolder);
    if (isRefused(folder)) return folder;
    await rememberBodyFolder(home, bodyFolder);
    const progress = cli.progress('Computing measures', 100, 'steps');
    const { round } = await refreshFigures(home, folder, systemClock, (done, total) =>
      progress.to((100 * done) / total),
    );
    progress.end();
    cli.note(`Published as round ${round}.`);
    return 'done';
  },
});
