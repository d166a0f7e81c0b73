import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Hono } from 'hono';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { isRefused } from '../../platform/files/fault.ts';
import { copyMark } from './copy-folder.ts';
import { copySite, type CopyReport } from './copy-site.ts';

const figure = '/figures/1/burglary/E1/12-months/2025-06';

/** A site of a few pages; `links` are those of its first page. */
function smallSite(links: readonly string[]): Hono {
  const app = new Hono();
  const list = links.map((link) => `<a href="${link}">x</a>`).join('');
  app.get('/', (c) => c.html(`<html><head></head><body>${list}</body></html>`));
  app.get('/search', (c) => c.html('<html><head></head><body></body></html>'));
  app.get('/search/entries.json', (c) =>
    c.json([{ kind: 'page', title: 'First', text: '', words: [], href: '/' }]),
  );
  app.get('/plan', (c) => c.html('<p>plan</p>'));
  app.get('/data.csv', (c) => c.body('a,b\n', 200, { 'content-type': 'text/csv' }));
  app.get(figure, (c) => c.html('<p>figure</p>'));
  app.get('/moved', (c) => c.redirect('/plan', 301));
  app.get('/broken', () => {
    throw new Error('a page that fails');
  });
  app.onError((_, c) => c.text('sorry', 500));
  return app;
}

async function copied(app: Hono, folder: string): Promise<CopyReport> {
  const report = await copySite(app, folder, { siteAddress: 'urn:test', mark: () => Promise.resolve('1') });
  assert.ok(!isRefused(report));
  return report;
}

const placeFor = async (t: TestContext) => join(await temporaryFolder(t), 'site');

const isThere = (...path: string[]) =>
  access(join(...path)).then(
    () => true,
    () => false,
  );

test('pages, files and addresses that have moved are all in the copy', async (t) => {
  const folder = await placeFor(t);
  const report = await copied(smallSite(['/plan', '/plan#a', '/data.csv', '/moved']), folder);
  assert.equal(await readFile(join(folder, 'data.csv'), 'utf8'), 'a,b\n');
  assert.match(await readFile(join(folder, 'moved/index.html'), 'utf8'), /url=\.\.\/plan\/index\.html/);
  assert.equal(report.pages, 4);
  assert.deepEqual(report.dead, []);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  assert.equal(report.files, files.length);
});

test('a link that leads nowhere is told, with the page that has it', async (t) => {
  const report = await copied(smallSite(['/plan', '/gone']), await placeFor(t));
  assert.deepEqual(report.dead, [{ address: '/gone', from: '/' }]);
});

test('a figure keeps its address when a newer copy no longer links to it', async (t) => {
  const folder = await placeFor(t);
  await copied(smallSite([figure]), folder);
  const report = await copied(smallSite(['/plan']), folder);
  assert.ok(await isThere(folder, `${figure}/index.html`));
  assert.deepEqual(report.dead, []);
});

test('a page that fails leaves the earlier copy, and nothing beside it', async (t) => {
  const folder = await placeFor(t);
  await copied(smallSite(['/plan']), folder);
  await assert.rejects(copied(smallSite(['/broken']), folder), /the site answered 500 at \/broken/);
  assert.ok(await isThere(folder, 'plan/index.html'));
  assert.deepEqual(await readdir(join(folder, '..')), ['site']);
});

test('when figures are published underway the copy is refused and the earlier one stays', async (t) => {
  const folder = await placeFor(t);
  await copied(smallSite(['/plan']), folder);
  let asked = 0;
  const mark = () => Promise.resolve(String((asked += 1)));
  const answer = await copySite(smallSite([]), folder, { siteAddress: 'urn:test', mark });
  assert.ok(isRefused(answer));
  assert.match(answer.refused[0]?.says ?? '', /published while the copy was being made/);
  assert.ok(await isThere(folder, 'plan/index.html'));
});

test('the search of a copy is two plain scripts with links of the copy', async (t) => {
  const folder = await placeFor(t);
  await copied(smallSite([]), folder);
  assert.match(
    await readFile(join(folder, 'search/entries.js'), 'utf8'),
    /^window\.searchEntries = \[.*"href":"\.\.\/index\.html".*\];$/m,
  );
  assert.match(
    await readFile(join(folder, 'search/index.html'), 'utf8'),
    /src="entries\.js".*src="search\.js"/,
  );
  assert.ok(await isThere(folder, copyMark));
});
