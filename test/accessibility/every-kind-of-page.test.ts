import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { openExampleSite, type ExampleSite } from '../support/example-site.ts';
import { onePageOfEachKind, type FoundAddress } from '../support/kinds-of-page.ts';

let site: ExampleSite;
let browser: Browser;
let page: Page;
let pages: FoundAddress[];

before(async () => {
  if (needsChromium().skip !== false) return;
  site = await openExampleSite();
  pages = (await onePageOfEachKind(site.app)).filter(({ kind }) => !pastTwin(kind));
  browser = await openBrowser();
  ({ page } = await openReader(browser));
});

after(async () => {
  if (needsChromium().skip !== false) return;
  await browser.close();
  await site.close();
});

/** Pages as at a past month are the same pages; the first page and a measure stand for them. */
const pastTwin = (kind: string): boolean =>
  kind.startsWith('/as-at/MONTH/') && kind !== '/as-at/MONTH/measures/ONE';

/** Does the same with one page of each kind, and gives what it found under the page's address. */
async function onEach(look: (one: FoundAddress) => Promise<string[]>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const one of pages) {
    await page.goto(`${site.address}${one.address}`);
    const faults = await look(one);
    if (faults.length > 0) found[one.address] = faults;
  }
  return found;
}

async function axeFaults(rules?: string[]): Promise<string[]> {
  // Pages have no frames, so axe can run in the page itself, which is quicker.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

test('the walk meets every kind of page that the site has', needsChromium(), () => {
  const kinds = pages.map(({ kind }) => kind);
  const expected = [
    '/',
    '/plan',
    '/plan/ONE',
    '/measures',
    '/measures/ONE',
    '/measures/ONE/working',
    '/measures/ONE/areas/AREA',
    '/figures/FIGURE',
    '/areas',
    '/areas/AREA',
    '/compare',
    '/compare/ONE',
    '/map',
    '/outcomes',
    '/stop-and-search',
    '/reports/performance',
    '/glossary',
    '/methods',
    '/data',
    '/data/releases',
    '/data/releases/ONE',
    '/api/v1',
    '/accessibility',
    '/privacy',
    '/check',
    '/search',
    '/as-at/MONTH',
    '/as-at/MONTH/measures/ONE',
  ];
  assert.deepEqual(
    expected.filter((kind) => !kinds.includes(kind)),
    [],
  );
});

test('axe finds nothing wrong on any kind of page', needsChromium(), async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  assert.deepEqual(await onEach(() => axeFaults()), {});
});

test('in the dark scheme everything can still be told from its ground', needsChromium(), async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await onEach(() => axeFaults(['color-contrast', 'link-in-text-block'])), {});
  await page.emulateMedia({ colorScheme: 'light' });
});

test(
  'at 320 pixels, the width of a page at 400% zoom, nothing needs sideways scrolling',
  needsChromium(),
  async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wider = await onEach(async () => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width > 320 ? [`${width} pixels wide`] : [];
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.deepEqual(wider, {});
  },
);

test(
  'every page has one h1, headings without gaps, a title, a language and a main part',
  needsChromium(),
  async () => {
    const faults = await onEach(async () => {
      const told = await page.evaluate(() => ({
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
          Number(tagName[1]),
        ),
        title: document.title,
        language: document.documentElement.lang,
        mains: document.querySelectorAll('main').length,
      }));
      return [
        ...(told.levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
        ...told.levels.flatMap((level, at) =>
          level > (told.levels[at - 1] ?? 0) + 1 ? [`h${level} after a gap`] : [],
        ),
        ...(told.title.length > 10 ? [] : ['no title']),
        ...(told.language === 'en-GB' ? [] : ['no language']),
        ...(told.mains === 1 ? [] : ['not one main part']),
      ];
    });
    assert.deepEqual(faults, {});
  },
);

test('no two kinds of page have the same title', needsChromium(), () => {
  // The first map is the map of recorded crime, and a list narrowed by a word is the same list.
  const now = pages.filter(({ kind }) => !/^\/as-at|\?|^\/map\/ONE/.test(kind));
  const titles = now.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1] ?? '');
  assert.deepEqual(
    titles.filter((title, at) => titles.indexOf(title) !== at),
    [],
  );
});
