import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
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

const measure = '/measures/crime-burglary';

async function readerAt(path: string, width?: number): Promise<Page> {
  const { page } = await openReader(browser, {
    javaScriptEnabled: true,
    ...(width === undefined ? {} : { width }),
  });
  await page.goto(`${site.address}${path}`);
  return page;
}

/** Where the keyboard is, in words, and whether it can be seen to be there. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const marked = style.boxShadow !== 'none' || outlined;
    return {
      text: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60),
      tag: element.tagName.toLowerCase(),
      id: element.id,
      seen: marked && width > 0 && height > 0,
    };
  });

test(
  'the first stop is the link past the masthead, and it leads to the content',
  needsChromium(),
  async () => {
    const page = await readerAt(measure);
    await page.keyboard.press('Tab');
    const first = await focused(page);
    assert.equal(first?.text, 'Skip to main content');
    assert.ok(first.seen, 'the skip link shows itself when focused');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
  },
);

test('every stop of the keyboard on a measure can be seen, and none is a trap', needsChromium(), async () => {
  const page = await readerAt(measure);
  const unseen: string[] = [];
  const stops: string[] = [];
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null) break;
    stops.push(`${stop.tag} ${stop.text}`);
    if (!stop.seen) unseen.push(`${stop.tag} ${stop.text}`);
  }
  assert.deepEqual(unseen, []);
  assert.ok(stops.length > 20 && stops.length < 400, `${stops.length} stops`);
});

test('what is folded away opens with the keyboard: the table of a chart', needsChromium(), async () => {
  const page = await readerAt(measure);
  const folded = page.locator('details').filter({ hasText: 'Show the table' }).first();
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await folded.locator('table').waitFor({ state: 'visible' });
});

test('a wide table is scrolled with the keyboard, inside a named region', needsChromium(), async () => {
  const page = await readerAt('/data', 400);
  const region = page.getByRole('region', { name: 'Downloads by measure' });
  await region.focus();
  assert.equal(await region.evaluate((element) => document.activeElement === element), true);
});

test(
  'on paper the sections, figures and folded tables are there, and the ways of getting about are not',
  needsChromium(),
  async () => {
    const page = await readerAt(measure);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav').first().isVisible(), false);
    assert.equal(await page.getByRole('search').first().isVisible(), false);
    assert.ok(await page.locator('h1').isVisible());
    const tables = page.locator('details table');
    assert.ok((await tables.count()) > 0);
    for (const table of await tables.all()) assert.ok(await table.isVisible());
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 10_000);
  },
);

test('with animations unwanted nothing moves', needsChromium(), async () => {
  const page = await readerAt('/');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return (
          animationName !== 'none' ||
          transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01)
        );
      }).length,
  );
  assert.equal(moving, 0);
});
