/**
 * A record of so many meetings in a home of its own. Asked for a page, it answers with the milliseconds of
 * processor time that the page took (the database is in this process); it ends when its parent does.
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
import { orThrow } from '../or-throw.ts';
import type { AskedPage } from '../record/asked-pages.ts';
import { askedFor } from '../record/record-words.ts';
import { recordOf, writeRecord } from '../record/write-record.ts';

const [homeFolder = '', bodyFolder = '', meetings = ''] = process.argv.slice(2);
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
const headers = { cookie: `__Host-answerable=${await startSession(records, session)}` };
/** A site that has just started: it holds no page and no index. */
const freshSite = () => publicApp({ published, styles, address: 'https://police.example' });

const site = freshSite();

const answerTo = ({ of, path }: AskedPage, turn: number) => {
  const search = (words: string) => `/search?q=${encodeURIComponent(words)}`;
  if (of === 'search') return site.request(search(askedFor(turn)));
  // Signs are not looked for, and make it another page than that of the turn before, which is kept.
  if (of === 'search for a word of nearly every entry')
    return site.request(search(`burglary${'?'.repeat(turn)}`));
  if (of === 'first search after a start') return freshSite().request(search(askedFor(turn)));
  return of === 'public'
    ? freshSite().request(path)
    : workspace.request(`https://workspace.example${path}`, { headers });
};

async function timeOf(page: AskedPage, turn: number): Promise<number> {
  const begun = process.cpuUsage();
  const answer = await answerTo(page, turn);
  await answer.text();
  const { user, system } = process.cpuUsage(begun);
  if (answer.status !== 200) throw new Error(`${page.of} ${page.path} answered ${answer.status}`);
  return (user + system) / 1000;
}

process.on('message', ({ page, turn }: { page: AskedPage; turn: number }) => {
  void timeOf(page, turn).then((milliseconds) => process.send?.(milliseconds));
});
process.on('disconnect', () => void home.close().then(() => process.exit(0)));
process.send?.('ready');
