/** Every page of the workspace, found from its routes, over a record that has things of every kind. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { addAdministrator } from '../../src/accounts/add-administrator.ts';
import { may, type Act, type Actor, type Role } from '../../src/accounts/index.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { openFilledWorkspace, type FilledWorkspace } from '../support/filled-workspace.ts';
import { axeFaults, darkFaults, focusFaults, headingFaults, widthFaults } from '../support/page-faults.ts';
import { pagesOfWorkspace, type WorkspacePage } from '../support/pages-of-workspace.ts';

let workspace: FilledWorkspace;
let browser: Browser;
let found: { pages: WorkspacePage[]; files: string[]; unreached: string[] };
before(async (t) => {
  if (needsChromium().skip !== false) return;
  workspace = await openFilledWorkspace(t as TestContext);
  browser = await openBrowser();
  const lookers: readonly Role[] = ['scrutiny-officer', 'administrator', 'office-holder', 'deputy-chief'];
  found = await pagesOfWorkspace(
    workspace,
    lookers.map((role) => workspace.people[role]),
  );
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

const screens = new Map<number, Page>();

/** A browser in which this person is signed in. */
async function screenOf(actor: Actor): Promise<Page> {
  const open = screens.get(actor.person);
  if (open !== undefined) return open;
  const { context, page } = await openReader(browser);
  const value = await workspace.session(actor);
  await context.addCookies([{ name: 'answerable', value, url: workspace.address }]);
  screens.set(actor.person, page);
  return page;
}

const looks = {
  axe: axeFaults,
  dark: darkFaults,
  wide: widthFaults,
  headings: headingFaults,
  focus: focusFaults,
};

/** All that is wrong with the page that is open. */
async function faultsOf(page: Page, name: string): Promise<Record<string, string[]>> {
  await pictures(page, name);
  const faults: Record<string, string[]> = {};
  for (const [look, find] of Object.entries(looks)) {
    const wrong = await find(page);
    if (wrong.length > 0) faults[`${name}, ${look}`] = wrong;
  }
  return faults;
}

/** With PICTURES naming a folder, every page is kept there as a desk and as a phone show it. */
async function pictures(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const path = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}-${width}.png`);
    await page.screenshot({ path, fullPage: true });
  }
}

test('whoever works here can reach every address by following links', needsChromium(), () => {
  assert.deepEqual(found.unreached, []);
  assert.ok(found.pages.length >= 25, `${found.pages.length} pages`);
});

test('no page has a fault, light or dark, wide or narrow, by keyboard', needsChromium(), async () => {
  const faults: Record<string, string[]> = {};
  for (const { pattern, path, actor } of found.pages) {
    const page = await screenOf(actor);
    await page.goto(`${workspace.address}${path}`);
    Object.assign(faults, await faultsOf(page, pattern));
  }
  assert.deepEqual(faults, {});
});

test('nor has a page for those who are not signed in, or only halfway', needsChromium(), async () => {
  const { page, context } = await openReader(browser);
  const added = await addAdministrator(
    { records: workspace.records, clock: () => Temporal.Now.instant() },
    { email: 'new@office.example', name: 'New Person' },
  );
  assert.ok('token' in added);
  const faults: Record<string, string[]> = {};
  for (const path of ['/sign-in', '/password-reset', `/invitation/${added.token}`, '/invitation/none']) {
    await page.goto(`${workspace.address}${path}`);
    Object.assign(faults, await faultsOf(page, path.replace(added.token, 'TOKEN')));
  }
  const value = await workspace.session(workspace.people.analyst, false);
  await context.addCookies([{ name: 'answerable', value, url: workspace.address }]);
  await page.goto(`${workspace.address}/sign-in/second-factor`);
  assert.match(await page.locator('h1').innerText(), /authenticator/);
  Object.assign(faults, await faultsOf(page, '/sign-in/second-factor'));
  assert.deepEqual(faults, {});
});

/** Forms sent with nothing in them: where each stands, and the button that sends it. */
const forms: readonly { act: Act; pattern: string; unfold?: RegExp; button: string }[] = [
  { act: 'arrange meetings', pattern: '/meetings/new', button: 'Save the meeting' },
  {
    act: 'arrange meetings',
    pattern: '/meetings/:id{[0-9]+}',
    unfold: /Add an agenda item/,
    button: 'Add the item',
  },
  {
    act: 'arrange meetings',
    pattern: '/meetings/:id{[0-9]+}',
    unfold: /Write down who attended/,
    button: 'Write it down',
  },
  {
    act: 'ask questions',
    pattern: '/meetings/:id{[0-9]+}',
    unfold: /Ask a question/,
    button: 'Save the question',
  },
  { act: 'open actions', pattern: '/actions/new', button: 'Open the action' },
  { act: 'change actions', pattern: '/actions/themes', button: 'Add the theme' },
  { act: 'record inspections', pattern: '/inspections', button: 'Enter the report' },
  { act: 'look after people', pattern: '/people/new', button: 'Send the invitation' },
];

test('a form that comes back with its mistakes has no fault either', needsChromium(), async () => {
  const faults: Record<string, string[]> = {};
  for (const { act, pattern, unfold, button } of forms) {
    const shown = found.pages.find((one) => one.pattern === pattern);
    const actor = Object.values(workspace.people).find((person) => may(person, act));
    assert.ok(shown !== undefined && actor !== undefined, pattern);
    const page = await screenOf(actor);
    await page.goto(`${workspace.address}${shown.path}`);
    if (unfold !== undefined) await page.locator('summary').filter({ hasText: unfold }).click();
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.locator('.govuk-error-summary').waitFor();
    assert.match(await page.title(), /^Error: /);
    Object.assign(faults, await faultsOf(page, `${pattern} ${button}`));
  }
  assert.deepEqual(faults, {});
});
