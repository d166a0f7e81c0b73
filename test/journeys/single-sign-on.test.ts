/** Signing in with the account of one's organisation, at a real provider of OpenID Connect. */
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openSingleSignOn } from '../../src/accounts/single-sign-on/open-single-sign-on.ts';
import { answerPath } from '../../src/accounts/single-sign-on/single-sign-on.ts';
import { arriving, follow, press } from '../support/arriving.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { openIdentityProvider } from '../support/identity-provider.ts';
import { openServedWorkspace, type ServedWorkspace } from '../support/served-workspace.ts';

let workspace: ServedWorkspace;
let browser: Browser;
before(async (t) => {
  if (needsChromium().skip !== false) return;
  workspace = await openServedWorkspace(t as TestContext, async (address) => {
    const provider = await openIdentityProvider(t as TestContext, `${address}${answerPath}`);
    return { singleSignOn: openSingleSignOn({ ...provider, name: 'Cheshire' }, address) };
  });
  await workspace.person('scrutiny-officer', { name: 'Jane Baxter', email: 'jane@x.example' });
  browser = await openBrowser();
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

/** Asks for a page, is sent to sign in, and signs in at the provider under this name. */
async function signOnAs(account: string, wanted: string): Promise<Page> {
  const { page } = await openReader(browser, { javaScriptEnabled: false });
  await page.goto(`${workspace.address}${wanted}`);
  await follow(page, 'Sign in with Cheshire');
  assert.notEqual(new URL(page.url()).origin, workspace.address, 'at the provider');
  await page.locator('input[name="login"]').fill(account);
  await page.locator('input[name="password"]').fill('any');
  await arriving(page, () => page.locator('button[type="submit"]').click());
  await arriving(page, () => page.locator('button[type="submit"]').click());
  assert.equal(new URL(page.url()).origin, workspace.address, 'back at the workspace');
  return page;
}

test('an invited person comes to the page that they asked for, and out again', needsChromium(), async () => {
  const page = await signOnAs('jane', '/meetings');
  assert.equal(new URL(page.url()).pathname, '/meetings');
  await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Jane Baxter' }).count(), 1);
  await press(page, 'Sign out');
  await page.goto(`${workspace.address}/meetings`);
  assert.match(page.url(), /\/sign-in\?to=/);
  await page.context().close();
});

test('somebody without an account here is told so, and sees nothing', needsChromium(), async () => {
  const page = await signOnAs('stranger', '/meetings');
  await page.getByRole('heading', { level: 1, name: 'There is no account for you here' }).waitFor();
  await page.goto(`${workspace.address}/meetings`);
  assert.match(page.url(), /\/sign-in\?to=/);
  await page.context().close();
});

test(
  'an address that the provider has not verified opens no account of another',
  needsChromium(),
  async () => {
    const page = await signOnAs('mallory', '/account');
    await page.getByRole('heading', { level: 1, name: 'There is no account for you here' }).waitFor();
    await page.context().close();
  },
);
