import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { addAdministrator } from '../../src/accounts/add-administrator.ts';
import { codeAt } from '../../src/accounts/second-factor/codes.ts';
import { arriving, enter, follow, press } from '../support/arriving.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { openServedWorkspace, type ServedWorkspace } from '../support/served-workspace.ts';

let workspace: ServedWorkspace;
let browser: Browser;
before(async (t) => {
  if (needsChromium().skip !== false) return;
  workspace = await openServedWorkspace(t as TestContext);
  browser = await openBrowser();
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

const picturesIn = process.env['PICTURES'];
const password = 'four dull green bicycles';

/** No fault that axe knows, and nothing that is wider than the window. */
async function check(page: Page): Promise<void> {
  const name = new URL(page.url()).pathname.replaceAll(/[/]|[\w-]{40,}/g, '_');
  if (picturesIn !== undefined)
    await page.screenshot({
      path: `${picturesIn}/${name}-${page.viewportSize()?.width ?? 0}.png`,
      fullPage: true,
    });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    [],
    page.url(),
  );
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(beyond <= 0, `${page.url()} is ${beyond} pixels too wide`);
}

/** Types into the field that has this label, reached and left by keyboard only. */
async function typeInto(page: Page, label: string, words: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const here = await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement
        ? (document.activeElement.labels?.[0]?.textContent ?? '').trim()
        : '',
    );
    if (here === label) return page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  assert.fail(`${label} cannot be reached by keyboard`);
}

test(
  'an invited administrator comes in by keyboard alone, with password and app',
  needsChromium(),
  async () => {
    const { context, page, troubles } = await openReader(browser, { javaScriptEnabled: true });
    const clock = { records: workspace.records, clock: workspace.now };
    const added = await addAdministrator(clock, { email: 'jane@police.example', name: 'Jane Baxter' });
    assert.ok('token' in added);
    await page.goto(`${workspace.address}/invitation/${added.token}`);
    await check(page);
    await typeInto(page, 'New password', password);
    await typeInto(page, 'The same again', password);
    await enter(page);
    await follow(page, 'Sign in');
    await check(page);
    await typeInto(page, 'E-mail address', 'jane@police.example');
    await typeInto(page, 'Password', 'not this one');
    await enter(page);
    assert.match(await page.locator('.govuk-error-summary').innerText(), /not right/);
    await check(page);
    await typeInto(page, 'Password', password);
    await enter(page);
    assert.match(await page.locator('h1').innerText(), /Set up your authenticator app/);
    await check(page);
    const secret = (await page.locator('.secret-key').innerText()).replaceAll(' ', '');
    await typeInto(page, 'Code that the app shows now', codeAt(secret, workspace.now()));
    await enter(page);
    assert.equal(await page.locator('.recovery-codes li').count(), 10);
    await check(page);
    await follow(page, /go on/);
    assert.match(await page.locator('h1').innerText(), /What needs you today/);
    await check(page);
    assert.deepEqual(
      troubles.filter((trouble) => !trouble.includes('401')),
      [],
    );
    await arriving(page, () => page.getByRole('button', { name: 'Sign out' }).press('Enter'));
    assert.match(page.url(), /\/sign-in$/);
    await context.close();
  },
);

for (const width of [1280, 320]) {
  test(
    `the pages of people, account and audit have no fault at ${width} pixels`,
    needsChromium(),
    async () => {
      const { context, page, troubles } = await openReader(browser, { width, javaScriptEnabled: true });
      const actor = await workspace.person(['administrator', 'scrutiny-officer'], {
        name: 'Alexandra Featherstonehaugh-Cholmondeley',
      });
      await workspace.letIn(context, actor);
      for (const path of [
        '/',
        '/people',
        '/people/new',
        `/people/${actor.person}`,
        '/people/permissions',
        '/account',
        '/audit',
        '/no-such-page',
      ]) {
        await page.goto(`${workspace.address}${path}`);
        await check(page);
      }
      await page.goto(`${workspace.address}/people/new`);
      await press(page, 'Send the invitation');
      assert.equal(await page.locator('.govuk-error-summary a').count(), 2);
      await check(page);
      assert.deepEqual(
        troubles.filter((trouble) => !/4(04|22)/.test(trouble)),
        [],
      );
      await context.close();
    },
  );
}
