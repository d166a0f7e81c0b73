/**
 * A record of so many meetings in a home of its own; prints how long the boards of the workspace and the public pages
 * of the record take, in milliseconds of processor time (the database is in this process), each asked for several times.
 */
import { join } from 'node:path';
import { startSession } from '../../../src/accounts/index.ts';
import { readBodyFolder } from '../../../src/body-folder/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { openHome } from '../../../src/platform/home.ts';
import { keptFiles } from '../../../src/platform/files/kept-files.ts';
import { installationKeyOf } from '../../../src/platform/secrets/installation-key.ts';
import { publicApp } from '../../../src/public-app.ts';
import { refreshFigures } from '../../../src/publishing/index.ts';
import { workspaceApp } from '../../../src/workspace-app.ts';
import { workspaceReader } from '../../../test/support/workspace-reader.ts';
import { orThrow } from '../or-throw.ts';
import { askedFor } from '../record/record-words.ts';
import { recordOf, writeRecord } from '../record/write-record.ts';
import { median } from '../stopwatch.ts';

const [homeFolder = '', bodyFolder = '', meetings = '', turns = ''] = process.argv.slice(2);
const home = orThrow(await openHome(homeFolder));
await refreshFigures(home, orThrow(await readBodyFolder(bodyFolder)), systemClock);
const { officer } = await writeRecord(home.records, recordOf(Number(meetings)));
const { records, published } = home;
const styles = () => ({ css: '', hash: 'styles' });
const workspace = workspaceApp({
  records,
  published,
  clock: systemClock,
  mail: { send: () => Promise.resolve() },
  papers: keptFiles(join(homeFolder, 'papers')),
  publicPapers: keptFiles(join(homeFolder, 'public-papers')),
  address: 'https://workspace.example',
  publicAddress: 'https://police.example',
  key: installationKeyOf(Buffer.alloc(32, 1)),
  originOf: () => '192.0.2.1',
  styles,
});
const session = { person: officer, at: systemClock(), browser: 'bench', proven: true };
const reader = workspaceReader(workspace, await startSession(records, session));
/** A site that has just started: it holds no page and no index. */
const freshSite = () => publicApp({ published, styles, address: 'https://police.example' });

const found: Record<string, number> = {};
async function measure(
  name: string,
  ask: (turn: number) => Promise<{ status: number }>,
  most = Number(turns),
): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn <= most; turn += 1) {
    let status = 0;
    const begun = process.cpuUsage();
    ({ status } = await ask(turn));
    const { user, system } = process.cpuUsage(begun);
    if (status !== 200) throw new Error(`${name} answered ${status}`);
    if (turn > 0) times.push((user + system) / 1000);
  }
  found[name] = median(times);
}
const read = async (site: ReturnType<typeof publicApp>, path: string) => {
  const answer = await site.request(path);
  await answer.text();
  return answer;
};

for (const query of [
  '',
  '?mine=yes',
  '?overdue=yes',
  '?by=meeting',
  '?by=plan',
  '?by=owner',
  '?words=burglary',
])
  await measure(`board /actions${query}`, () => reader.read(`/actions${query}`));
await measure('workspace /', () => reader.read('/'));
await measure('workspace /meetings', () => reader.read('/meetings'));
const site = freshSite();
await measure('search', (turn) => read(site, `/search?q=${encodeURIComponent(askedFor(turn))}`));
await measure('first search after a start', () => read(freshSite(), `/search?q=burglary`), 2);
for (const path of [
  '/meetings',
  '/meetings/meeting-3',
  '/meetings/meeting-3/minutes',
  '/actions',
  '/actions/2026-7',
  '/assurance',
  '/feeds/record.atom',
])
  await measure(`public ${path}`, () => read(freshSite(), path), 3);
await home.close();
console.log(JSON.stringify(found));
