import assert from 'node:assert/strict';
import { glob, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileStyles } from '../../src/platform/design/index.ts';
import { projectFolder } from '../../src/platform/config.ts';
import { isRefused } from '../../src/platform/files/fault.ts';
import { publicApp } from '../../src/public-app.ts';
import { copySite, type CopyReport } from '../../src/publishing/copy/copy-site.ts';
import { needsChromium } from '../support/chromium.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { openExampleSite, type ExampleSite } from '../support/example-site.ts';
import { htmlFaults } from '../support/html-rules.ts';

const address = 'https://police.example/cheshire';
const folder = join(projectFolder, 'build', `static-copy-${process.pid}`);

let site: ExampleSite;
let report: CopyReport;
let files: string[];
/** Every page of the copy with its name; read once. */
const pages = new Map<string, string>();

before(async () => {
  site = await openExampleSite();
  const app = publicApp({ published: site.published, styles: compileStyles, address, pastMonths: false });
  const made = await copySite(app, folder, { siteAddress: address, mark: () => Promise.resolve('same') });
  assert.ok(!isRefused(made));
  report = made;
  const all = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  files = all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  for (const file of files) if (file.endsWith('.html')) pages.set(file, await read(file));
});

after(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const read = (file: string) => readFile(join(folder, file), 'utf8');

const attributesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const linksOf = (html: string) =>
  ['href', 'src', 'action']
    .flatMap((name) => attributesOf(html, name))
    .map((link) => link.replaceAll('&amp;', '&'));

test('every link of every page leads to a file of the copy, and every #part to an element there', () => {
  const there = new Set(files);
  const ids = new Map([...pages].map(([file, html]) => [file, new Set(attributesOf(html, 'id'))]));
  const dead: string[] = [];
  for (const [file, html] of pages) {
    if (file === '404.html') continue;
    for (const link of linksOf(html)) {
      if (/^(?:https?|mailto|tel):/.test(link)) continue;
      const [path = '', part = ''] = link.replace(/\?[^#]*/, '').split('#');
      const target = path === '' ? file : posix.join(dirname(file), decodeURIComponent(path));
      if (!there.has(target)) dead.push(`${file}: ${link}`);
      else if (part !== '' && ids.get(target)?.has(decodeURIComponent(part)) === false) {
        dead.push(`${file}: no #${part} in ${target}`);
      }
    }
  }
  assert.deepEqual([...new Set(dead)].slice(0, 30), []);
  assert.deepEqual(report.dead, []);
  assert.ok(pages.size > 300, `only ${pages.size} pages`);
});

test('no page links to the live site or loads anything from another host', () => {
  for (const [file, html] of pages) {
    const loaded = [
      ...attributesOf(html, 'src'),
      ...[...html.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, href = '']) => href),
    ];
    assert.deepEqual(
      loaded.filter((link) => /^(?:[a-z]+:)?\/\//.test(link)),
      [],
      file,
    );
    assert.deepEqual(
      linksOf(html).filter((link) => link.startsWith(address)),
      [],
      file,
    );
  }
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const [file, html] of pages) {
    for (const fault of await htmlFaults(html)) faults.push(`${file}:${fault}`);
    if (faults.length > 20) break;
  }
  assert.deepEqual(faults, []);
});

test('no page has a script or a style of its own: the security policy would refuse it', () => {
  for (const [file, html] of pages) {
    assert.doesNotMatch(html, /<style\b|<[a-z][^>]*\sstyle="|<[a-z][^>]*\son[a-z]+="|javascript:/, file);
    assert.doesNotMatch(html, /<script\b(?![^>]*\ssrc=)/, file);
  }
});

test('no page but the search and the check has a script at all', () => {
  const scripted = [...pages].filter(([, html]) => html.includes('<script')).map(([file]) => file);
  assert.deepEqual(scripted.toSorted(), ['check/index.html', 'search/index.html']);
});

test('pages weigh less than 100 kB, the stylesheet 50 kB zipped, the fonts 60 kB', async () => {
  const heavy = [...pages].filter(([, html]) => Buffer.byteLength(html) >= 100_000);
  assert.deepEqual(
    heavy.map(([file, html]) => `${file}: ${Buffer.byteLength(html)}`),
    [],
  );
  const [css = '', ...others] = files.filter((file) => file.endsWith('.css'));
  assert.deepEqual(others, []);
  assert.ok(gzipSync(await read(css)).length < 50_000);
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const sizes = await Promise.all(fonts.map(async (file) => (await stat(join(folder, file))).size));
  assert.ok(sizes.length > 0 && sizes.reduce((sum, size) => sum + size, 0) <= 60_000, String(sizes));
});

test('the sitemap lists pages that are there, and robots.txt points to it', async () => {
  const locations = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url = '']) => url,
  );
  const missing = locations.filter(
    (url) => !pages.has(url === `${address}/` ? 'index.html' : url.slice(address.length + 1)),
  );
  assert.deepEqual(missing, []);
  assert.equal(new Set(locations).size, report.pages);
  assert.match(await read('robots.txt'), /^Sitemap: https:\/\/police\.example\/cheshire\/sitemap\.xml$/m);
});

test('the page for what is not there works at any depth: its links begin at the root of the site', async () => {
  const links = linksOf(await read('404.html')).filter((link) => !link.startsWith('#'));
  assert.ok(links.length > 5);
  for (const link of links) {
    assert.ok(link.startsWith('/cheshire/'), link);
    assert.ok(files.includes(link.slice('/cheshire/'.length)), link);
  }
});

test('the feed links to figures that are in the copy', async () => {
  const links = [...(await read('feeds/figures.atom')).matchAll(/<link\b[^>]*href="([^"]*)"/g)].map(
    ([, url = '']) => url,
  );
  assert.ok(links.length > 10);
  const missing = links.filter((url) => !files.includes(url.slice(address.length + 1)));
  assert.deepEqual(missing, []);
});

test('opened from a disk, the copy is searched in the browser', needsChromium(), async () => {
  const browser = await openBrowser();
  try {
    const { page, troubles } = await openReader(browser);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('searchbox').fill('burglaries');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/index\.html\?q=burglaries/);
    await page.getByRole('link', { name: 'Burglary', exact: true }).first().click();
    await page.waitForURL(/measures\/crime-burglary\/index\.html/);
    await page.getByRole('heading', { level: 1, name: 'Burglary', exact: true }).waitFor();
    assert.deepEqual(troubles, []);
  } finally {
    await browser.close();
  }
});

test('opened from a disk, the copy checks a text in the browser', needsChromium(), async () => {
  const browser = await openBrowser();
  try {
    const { page, troubles } = await openReader(browser);
    await page.goto(pathToFileURL(join(folder, 'check/index.html')).href);
    await page.getByLabel('Paste a text').fill('Burglary fell by 5.4%, from 1,204 to 1,129.');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    assert.match(await page.locator('.findings').innerText(), /Wrong: percentage change[\s\S]*6\.2%/);
    assert.deepEqual(troubles, []);
  } finally {
    await browser.close();
  }
});

test('without JavaScript the search page of the copy lists everything', needsChromium(), async () => {
  const browser = await openBrowser();
  try {
    const { page } = await openReader(browser, { javaScriptEnabled: false });
    await page.goto(`${pathToFileURL(join(folder, 'search/index.html')).href}?q=burglary`);
    await page.locator('#everything').getByRole('link', { name: 'Burglary', exact: true }).click();
    await page.waitForURL(/measures\/crime-burglary\/index\.html/);
  } finally {
    await browser.close();
  }
});
