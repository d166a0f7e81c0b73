import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { follow, press } from '../support/arriving.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { docxOf, wordParagraph, wordTable } from '../support/made-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { isRefused } from '../../src/platform/files/fault.ts';
import { compileStyles } from '../../src/platform/design/index.ts';
import { publishedReader } from '../../src/platform/db/published-reader.ts';
import { publicApp } from '../../src/public-app.ts';
import { listen } from '../../src/serve.ts';
import { openTestSite, type TestSite } from '../support/test-site.ts';

let site: TestSite;
let browser: Browser;
let address: string;
let close: () => void;

before(async () => {
  if (needsChromium().skip !== false) return;
  site = await openTestSite([]);
  const app = publicApp({
    published: publishedReader(site.records),
    styles: compileStyles,
    address: 'http://here',
  });
  const served = await listen(app, 0);
  if (isRefused(served)) throw new Error('no port is free');
  address = `http://localhost:${served.port}`;
  close = () => void served.server.close();
  browser = await openBrowser();
});

after(async () => {
  if (needsChromium().skip !== false) return;
  await browser.close();
  close();
  await site.close();
});

const check = (page: Page) => press(page, 'Check');

async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

test(
  'a press officer pastes a draft, sees the mistake, corrects it and checks again',
  needsChromium(),
  async () => {
    const { context, page, troubles } = await openReader(browser, { javaScriptEnabled: false });
    await page.goto(`${address}/glossary`);
    await follow(page, 'Check the numbers in a text');
    await page.getByLabel('Paste a text').fill('Burglary fell by 5.4%, from 1,204 to 1,129.');
    await check(page);
    assert.equal(await page.locator('h1').innerText(), 'One number is wrong');
    assert.match(await page.locator('.findings').innerText(), /Wrong: percentage change[\s\S]*6\.2%/);
    await page.getByRole('link', { name: /Show in the document/ }).click();
    await page.waitForURL(/#text-1$/);
    assert.equal(
      await page.getByLabel('Paste a text').inputValue(),
      'Burglary fell by 5.4%, from 1,204 to 1,129.',
    );
    await page.getByLabel('Paste a text').fill('Burglary fell by 6.2%, from 1,204 to 1,129.');
    await check(page);
    assert.equal(await page.locator('h1').innerText(), 'No mistake was found');
    assert.deepEqual(troubles, []);
    await context.close();
  },
);

test(
  'a Word document is given and comes back marked; what cannot be read is told',
  needsChromium(),
  async (t) => {
    const folder = await temporaryFolder(t);
    const table = wordTable([
      ['Area', 'Last year', 'This year'],
      ['North', '402', '377'],
      ['South', '517', '489'],
      ['Total', '919', '880'],
    ]);
    await writeFile(join(folder, 'draft.docx'), docxOf(wordParagraph('Burglary by area') + table));
    await writeFile(join(folder, 'empty.docx'), '');
    await writeFile(join(folder, 'large.pdf'), Buffer.alloc(30_000_000, 65));
    const { context, page } = await openReader(browser, { javaScriptEnabled: false });
    const give = async (name: string) => {
      await page.goto(`${address}/check`);
      await page.getByLabel('Or choose a document').setInputFiles(join(folder, name));
      await check(page);
    };
    await give('draft.docx');
    assert.match(await page.locator('main').innerText(), /draft\.docx, read as a Word document/);
    assert.match(await page.locator('.marked').innerText(), /880[\s\S]*866/);
    await give('empty.docx');
    assert.match(await page.locator('.govuk-error-summary').innerText(), /Paste a text or choose a document/);
    await give('large.pdf');
    assert.match(await page.locator('.govuk-error-summary').innerText(), /smaller than 10 MB/);
    await context.close();
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the form, an error and a result are for everyone, ${colorScheme}`, needsChromium(), async () => {
    const { context, page } = await openReader(browser, { colorScheme, width: 320 });
    await page.goto(`${address}/check`);
    const steps = [() => Promise.resolve(), () => check(page), () => press(page, 'Check the example')];
    for (const step of steps) {
      await step();
      assert.deepEqual(await axeFaults(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    }
    await context.close();
  });
}

test('the form, an error and a result are valid HTML', needsChromium(), async () => {
  for (const text of [
    undefined,
    '',
    'Burglary fell by 5.4%, from 1,204 to 1,129.\n\nArea\tA\tB\nNorth\t1\t2\n',
  ]) {
    const body = new FormData();
    body.set('text', text ?? '');
    const answer = await site.app.request('/check', text === undefined ? {} : { method: 'POST', body });
    assert.deepEqual(await htmlFaults(await answer.text()), []);
  }
});
