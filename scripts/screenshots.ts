/**
 * `npm run screenshots`: pictures of the main pages, from the Cheshire example with generated records, as a wide
 * window and a phone show them. Written to docs/screenshots/.
 */
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../src/platform/config.ts';
import { openBrowser, openReader } from '../test/support/browser.ts';
import { openExampleSite } from '../test/support/example-site.ts';

const pages = {
  home: '/',
  plan: '/plan',
  measure: '/measures/crime-burglary',
  area: '/areas/E06000007',
  compare: '/compare/crime-burglary',
  map: '/map/recorded-crime',
  'stop-and-search': '/stop-and-search',
  report: '/reports/performance',
  meeting: '/meetings/2021-01-13-scrutiny-board-13-january-2021',
  actions: '/actions',
  data: '/data',
};

/** Widths of a desk and of a phone, with how much of the page is shown, in CSS pixels. */
const windows = [
  { width: 1280, height: 1280 },
  { width: 360, height: 800 },
];

/** Bytes that one picture may have, and all of them together. */
const [mostEach, mostInAll] = [250_000, 3_000_000];

const folder = join(projectFolder, 'docs/screenshots');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const [site, browser] = [await openExampleSite(1, { meetings: true }), await openBrowser()];
let inAll = 0;
for (const { width, height } of windows) {
  const { page, context } = await openReader(browser, { width });
  await page.setViewportSize({ width, height });
  for (const [name, address] of Object.entries(pages)) {
    const answer = await page.goto(`${site.address}${address}`);
    if (answer?.status() !== 200) throw new Error(`${address} answers ${answer?.status()}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const path = join(folder, `${name}-${width}.png`);
    await page.screenshot({ path });
    const { size } = await stat(path);
    if (size > mostEach) throw new Error(`${path} has ${size} bytes; at most ${mostEach}`);
    inAll += size;
    console.log(`${name} at ${width}: ${Math.round(size / 1000)} kB`);
  }
  await context.close();
}
await browser.close();
await site.close();
if (inAll > mostInAll) throw new Error(`the pictures have ${inAll} bytes; at most ${mostInAll}`);
