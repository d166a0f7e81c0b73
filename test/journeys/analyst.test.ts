import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { arriving } from '../support/arriving.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { csvRows } from '../support/csv-rows.ts';
import { openExampleSite, type ExampleSite } from '../support/example-site.ts';

let site: ExampleSite;
let browser: Browser;
let page: Page;

before(async () => {
  if (needsChromium().skip !== false) return;
  site = await openExampleSite();
  browser = await openBrowser();
  ({ page } = await openReader(browser, { javaScriptEnabled: false }));
});

after(async () => {
  if (needsChromium().skip !== false) return;
  await browser.close();
  await site.close();
});

/** The cells of a table, row by row, as they are shown. */
const shownIn = (caption: RegExp): Promise<string[][]> =>
  page
    .getByRole('table', { name: caption, includeHidden: true })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim().replaceAll(',', ''))),
    );

test('the CSV of a measure holds exactly the months that its page shows', needsChromium(), async () => {
  await page.goto(`${site.address}/measures/crime-burglary`);
  const shown = await shownIn(/^Burglary by month/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: /^Download CSV/ })
      .first()
      .click(),
  ]);
  const rows = csvRows(await readFile(await download.path(), 'utf8'));
  const months = rows.filter((row) => row['part'] === 'month');
  assert.equal(shown.length, 36);
  assert.deepEqual(
    shown.map(([, count]) => count),
    months.toReversed().map((row) => row['value']),
  );
});

test('the CSV of a measure holds exactly the areas that its page shows', needsChromium(), async () => {
  await page.goto(`${site.address}/measures/crime-burglary`);
  const shown = await shownIn(/^Burglary by local authority/);
  const rows = csvRows(await (await fetch(`${site.address}/measures/crime-burglary.csv`)).text());
  for (const [name = '', count, rate] of shown) {
    const row = rows.find((one) => one['area_name'] === name && one['window'] === '12-months');
    assert.equal(row?.['value'], count, name);
    assert.equal(Number(row?.['per_1000']).toFixed(2), rate, name);
  }
  assert.equal(shown.length, 4);
});

test(
  'months of the force add up to its twelve months, and local authorities stay within the force',
  needsChromium(),
  async () => {
    const rows = csvRows(await (await fetch(`${site.address}/api/v1/months/crime-burglary.csv`)).text());
    await page.goto(`${site.address}/measures/crime-burglary`);
    const [latest] = await shownIn(/the latest periods/);
    const whole = rows.filter((row) => row['area'] === 'E23000006' && (row['dimension'] ?? '') === '');
    const year = whole.slice(-12).reduce((sum, row) => sum + Number(row['numerator'] ?? row['value']), 0);
    assert.equal(String(year), latest?.[1]);
  },
);

test('an entry of the feed leads to a figure that says the same as the entry', needsChromium(), async () => {
  const feed = await (await fetch(`${site.address}/feeds/figures.atom`)).text();
  const entry: string = feed.split('<entry>').find((one) => one.includes('<title>Burglary</title>')) ?? '';
  const address = /<link href="([^"]*)"/.exec(entry)?.[1] ?? '';
  const says = /<summary>([^<]*)/.exec(entry)?.[1] ?? '';
  const answer = await page.goto(address);
  assert.equal(answer?.status(), 200);
  const figure = await page.locator('main').innerText();
  assert.ok(figure.includes(says), `${says} is not in ${figure.slice(0, 300)}`);
});

test('every page names the feeds, so that a feed reader finds them', needsChromium(), async () => {
  await page.goto(`${site.address}/measures/crime-burglary`);
  const feeds = await page.locator('link[type="application/atom+xml"]').all();
  assert.ok(feeds.length > 0);
  for (const feed of feeds) {
    const answer = await fetch(new URL((await feed.getAttribute('href')) ?? '', site.address));
    assert.match(answer.headers.get('content-type') ?? '', /^application\/atom\+xml/);
  }
});

test('the JSON of a figure has the numbers that its page shows', needsChromium(), async () => {
  await page.goto(`${site.address}/measures/crime-burglary`);
  await arriving(page, () => page.locator('#cite a').click());
  const shown = await page.locator('#figure').innerText();
  const json = (await (await fetch(`${page.url()}.json`)).json()) as unknown;
  const text = JSON.stringify(json);
  const [, count = ''] = /([\d,]+) crimes/.exec(shown) ?? [];
  assert.match(text, new RegExp(`"value":${count.replaceAll(',', '')}\\b`));
});

test(
  'a release says what was read, and its hash is the one that the working shows',
  needsChromium(),
  async () => {
    await page.goto(`${site.address}/measures/crime-burglary/working`);
    const [row] = await shownIn(/^Releases/);
    const hash = row?.at(-1) ?? '';
    assert.match(hash, /^[0-9a-f]{64}$/);
    await arriving(page, () => page.locator('main').getByRole('link', { name: /^1/ }).first().click());
    assert.ok((await page.locator('main').innerText()).includes(hash));
  },
);
