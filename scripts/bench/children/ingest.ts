/** Takes an archive into a home, and prints how long that took and how much memory it needed. */
import { ingestContextOf, readBodyFolder } from '../../../src/body-folder/index.ts';
import { openHome } from '../../../src/platform/home.ts';
import { ingest } from '../../../src/releases/index.ts';
import { orThrow } from '../or-throw.ts';
import { peakMemory } from '../peak-memory.ts';

const [homeFolder = '', bodyFolder = '', archive = ''] = process.argv.slice(2);
const folder = orThrow(await readBodyFolder(bodyFolder));
const home = orThrow(await openHome(homeFolder));
const before = process.memoryUsage.rss();
const begun = process.cpuUsage();
const start = performance.now();
const report = orThrow(await ingest(home, ingestContextOf(folder), [archive]));
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(begun);
const rows = report.deliveries.flatMap(({ files }) => files).reduce((sum, file) => sum + file.rows, 0);
await home.close();
console.log(
  JSON.stringify({ seconds, cpu: (used.user + used.system) / 1e6, rows, before, peak: peakMemory() }),
);
