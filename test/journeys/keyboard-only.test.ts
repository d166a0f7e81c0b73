/** An inspection from its report to the published response, without a mouse. */
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Actor } from '../../src/accounts/index.ts';
import { atKeyboard, type AtKeyboard } from '../support/at-keyboard.ts';
import { openBrowser, openReader } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { openServedBody, type ServedBody } from '../support/served-body.ts';

let body: ServedBody;
let browser: Browser;
let officer: AtKeyboard;
let deputy: AtKeyboard;
let page: Page;
before(async (t) => {
  if (needsChromium().skip !== false) return;
  body = await openServedBody(t as TestContext);
  body.setClock('2021-03-10T10:00:00Z');
  browser = await openBrowser();
  page = await pageOf(await body.person('scrutiny-officer', { name: 'Sam Okafor' }));
  officer = atKeyboard(page);
  deputy = atKeyboard(await pageOf(await body.person('deputy-chief', { name: 'Kim Dale' })));
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

async function pageOf(actor: Actor): Promise<Page> {
  const { page, context } = await openReader(browser, { javaScriptEnabled: false });
  await body.letIn(context, actor);
  await page.goto(`${body.address}/`);
  return page;
}

const says = () => page.locator('main').innerText();

test('a report is entered, with its recommendation and what is done about it', needsChromium(), async () => {
  await officer.go('Inspections');
  await officer.type('Title', 'Custody in the county');
  await officer.choose('Report of the inspectorate', 'Report of the inspectorate');
  // The third day of the third month: whichever of the two the browser asks for first.
  await officer.type('Day it was published (of the IOPC: made)', '03032021');
  await officer.go('Enter the report');
  assert.match(await says(), /The last day is 27 April 2021, in 48 days\./);
  await officer.choose('Recommendation', 'Cause of concern');
  await officer.type('Words', 'Record every use of force.');
  await officer.go('Enter the recommendation');
  assert.match(await says(), /Cause of concern/);
  await officer.unfold('Answer number 1');
  await officer.type('The action taken or proposed', 'It is recorded since May.');
  await officer.go('Save the answer');
  assert.match(await says(), /Every one has an action, or why none\./);
  await officer.type('The body’s comments and reply', 'We are content.');
  await officer.go('Save these comments');
  assert.match(await says(), /The comments are saved\./);
});

test('the deputy chief constable comments', needsChromium(), async () => {
  await deputy.go('Inspections');
  await deputy.go('Custody in the county');
  await deputy.type('The chief officer’s comments', 'I accept it.');
  await deputy.go('Save these comments');
});

test('the response is looked at, published, and its copies recorded', needsChromium(), async () => {
  await officer.go('Publish the report with its response');
  await officer.go('See the pages to be');
  assert.match(await says(), /I accept it\.[\s\S]*We are content\./);
  await officer.go('Publish');
  assert.match(await says(), /Version 1 is public, since 10 March 2021\./);
  await officer.go('Inspections');
  await officer.go('Custody in the county');
  await officer.go('Record that it was sent');
  await officer.go('Record that it was sent');
  const copies = await says();
  assert.match(copies, /Sent to the inspectorate on 10 March 2021/);
  assert.match(copies, /Sent to the Home Secretary on 10 March 2021/);
});
