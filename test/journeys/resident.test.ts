import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { arriving, enter, follow, press } from '../support/arriving.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { openExampleSite, type ExampleSite } from '../support/example-site.ts';

let site: ExampleSite;
let browser: Browser;

before(async () => {
  if (needsChromium().skip !== false) return;
  site = await openExampleSite();
  browser = await openBrowser();
});

after(async () => {
  if (needsChromium().skip !== false) return;
  await browser.close();
  await site.close();
});

for (const javaScriptEnabled of [false, true]) {
  describe(`A resident, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const journey = (name: string, walk: (page: Page) => Promise<void>): void =>
      void test(name, needsChromium(), async () => {
        const { context, page, troubles } = await openReader(browser, { javaScriptEnabled });
        await page.goto(`${site.address}/`);
        await walk(page);
        assert.deepEqual(troubles, []);
        await context.close();
      });

    journey(
      'reads from the first page down to the rows of a figure, and to its permanent address',
      async (page) => {
        await follow(page, 'Prevent and tackle crime');
        assert.match(page.url(), /\/plan\/prevent-and-tackle-crime$/);
        await follow(page, 'Burglary');
        const sentence = await page.locator('.headline').innerText();
        const [, from = '', to = ''] = /from ([\d,]+) to ([\d,]+)\./.exec(sentence) ?? [];
        assert.notEqual(to, '', sentence);
        assert.match(sentence, /generated, not real/);
        await follow(page, 'Show the working');
        assert.match(
          await page.locator('main').innerText(),
          new RegExp(`${from}[\\s\\S]*${to}|${to}[\\s\\S]*${from}`),
        );
        assert.match(await page.locator('main').innerText(), /[0-9a-f]{64}/, 'the hash of a release');
        assert.match(await page.locator('main').innerText(), /select/i, 'the SQL');
        await page.goBack();
        await arriving(page, () => page.locator('#cite a').click());
        assert.match(page.url(), /\/figures\/1\/crime-burglary\/E23000006\/12-months\/\d{4}-\d\d$/);
        assert.match(await page.locator('#figure').innerText(), new RegExp(`${to} crimes`));
      },
    );

    journey('finds a measure by a word that people use for it', async (page) => {
      await page.getByRole('searchbox', { name: 'Search this site' }).fill('break-in');
      await enter(page);
      assert.match(page.url(), /\/search\?q=break-in$/);
      await arriving(page, () =>
        page.locator('#found').getByRole('link', { name: 'Burglary', exact: true }).first().click(),
      );
      assert.equal(await page.locator('h1').innerText(), 'Burglary');
    });

    journey('narrows the list of measures to those of an area', async (page) => {
      await follow(page, 'Measures');
      await page.getByLabel('Word').fill('burglary');
      await page.getByLabel('Area').selectOption({ label: 'Warrington' });
      await press(page, 'Find');
      await inMain(page, 'Burglary');
      assert.match(page.url(), /\/measures\/crime-burglary\/areas\/E06000007$/);
    });

    journey('is told what a search did not find', async (page) => {
      await page.getByRole('searchbox', { name: 'Search this site' }).fill('zzzz');
      await enter(page);
      assert.match(page.url(), /\/search\?q=zzzz$/);
      assert.match(await page.locator('#found').innerText(), /0 results for “zzzz”/);
    });

    journey('goes back to an earlier month, stays in it from page to page, and returns', async (page) => {
      await follow(page, 'Measures');
      await inMain(page, 'Burglary');
      const now = await page.locator('.headline').innerText();
      await page.getByText('see an earlier month').click();
      await follow(page, 'June 2025');
      assert.match(page.url(), /\/as-at\/2025-06\/measures\/crime-burglary$/);
      const then = await page.locator('.headline').innerText();
      assert.match(then, /12 months to June 2025/);
      assert.notEqual(then, now);
      await follow(page, 'Areas');
      await follow(page, 'Warrington');
      assert.match(page.url(), /\/as-at\/2025-06\/areas\/E06000007$/);
      await page.getByText('As it was at June 2025').click();
      await follow(page, 'April 2026');
      assert.match(page.url(), /localhost:\d+\/areas\/E06000007$/);
    });

    journey('compares areas, in the order of the list and not by rank', async (page) => {
      await follow(page, 'Areas');
      await follow(page, 'Compare areas with one another');
      await inMain(page, 'Burglary');
      const table = page.getByRole('table', { name: /Burglary by local authority/ });
      const areas = await table.locator('tbody th').allInnerTexts();
      assert.deepEqual(areas, ['Halton', 'Warrington', 'Cheshire East', 'Cheshire West and Chester']);
      assert.match(await page.locator('main').innerText(), /not ranked/);
      await arriving(page, () => table.getByRole('link', { name: 'Halton' }).click());
      assert.match(await page.locator('h1').innerText(), /Burglary/);
    });
  });
}

const inMain = (page: Page, name: string): Promise<void> =>
  arriving(page, () => page.locator('main').getByRole('link', { name, exact: true }).first().click());
