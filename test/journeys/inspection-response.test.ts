/** An inspection from its report to the published response that section 55 of the Police Act 1996 asks for. */
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertHolds } from '../support/assert-holds.ts';
import { atScreen, signedInAtScreen, type AtDesk, type AtScreen } from '../support/at-screen.ts';
import { openBrowser } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { publishAsSeen } from '../support/publish-as-seen.ts';
import { openServedBody, type ServedBody } from '../support/served-body.ts';

let body: ServedBody;
let browser: Browser;
let officer: AtDesk;
let deputy: AtDesk;
let resident: AtScreen;
before(async (t) => {
  if (needsChromium().skip !== false) return;
  body = await openServedBody(t as TestContext);
  browser = await openBrowser();
  const [sam, kim] = [
    await body.person('scrutiny-officer', { name: 'Sam Okafor', post: 'Head of Scrutiny' }),
    await body.person('deputy-chief', { name: 'Kim Dale', post: 'Deputy Chief Constable' }),
  ];
  officer = await signedInAtScreen(browser, body, sam);
  deputy = await signedInAtScreen(browser, body, kim);
  resident = await atScreen(browser, body.publicAddress);
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

test('the officer enters the report, and its last day is explained', needsChromium(), async () => {
  await officer.follow('Inspections');
  await officer.send('Enter the report', { Title: 'Custody in the county' });
  assertHolds(await officer.says(), 'Nothing was changed yet', 'Enter the day it was published');
  await officer.send('Enter the report', {
    'Report of the inspectorate': true,
    'Whose report it is': 'The inspectorate',
    'Day it was published (of the IOPC: made)': '2021-03-01',
    'Where the report is read': 'https://inspectorate.example/custody',
  });
  assertHolds(
    await officer.says(),
    'The last day is 25 April 2021, in 55 days.',
    'day 1 is Monday 1 March 2021',
    'Day 56 is 56 − 1 = 55 days after day 1: Sunday 25 April 2021.',
    'Every day counts, weekends and holidays too.',
    'Not yet sent to the inspectorate',
    'Not yet sent to the Home Secretary',
  );
});

test('each recommendation gets its action, or why none', needsChromium(), async () => {
  await officer.send('Enter the recommendation', {
    'Cause of concern': true,
    Words: 'Record every use of force in custody.',
  });
  await officer.unfold('Enter a recommendation');
  await officer.send('Enter the recommendation', { Words: 'Change the national form.' });
  assertHolds(await officer.says(), '2 of 2 have neither an action nor why none: number 1, number 2.');
  await officer.unfold('Open an action for number 1');
  await officer.send('Open the action', {
    'Post, where the owner has no account': 'Head of Custody',
    'Due date': '2021-06-30',
  });
  await officer.unfold('Answer number 2');
  await officer.send('Save the answer', { 'Or why no action is taken': 'The form is not ours to change.' });
  assertHolds(await officer.says(), 'Every one has an action, or why none.', 'REC-2021/01');
});

test('a report that is public without its response is not answered', needsChromium(), async () => {
  await publishAsSeen(officer, 'Publish the report with its response');
  await officer.follow('Inspections');
  await officer.follow('Custody in the county');
  assertHolds(await officer.says(), 'The last day is 25 April 2021, in 55 days.');
  await resident.go('/');
  await resident.follow('Meetings');
  await resident.follow('Inspections');
  await resident.follow('Custody in the county');
  assertHolds(await resident.says(), '25 April 2021');
});

test('the chief officer comments, then the body', needsChromium(), async () => {
  await deputy.follow('Inspections');
  await deputy.follow('Custody in the county');
  await deputy.send('Save these comments', { 'The chief officer’s comments': 'I accept the finding.' });
  await officer.follow('Inspections');
  await officer.follow('Custody in the county');
  assertHolds(await officer.says(), 'I accept the finding.');
  await officer.send('Save these comments', {
    'The body’s comments and reply': 'We will look at the numbers in June.',
  });
});

test('the response is published after it was seen as it will be', needsChromium(), async () => {
  body.setClock('2021-04-20T09:00:00Z');
  await officer.comeBack();
  assertHolds(await officer.says(), 'Custody in the county');
  await officer.follow('Custody in the county');
  await officer.follow('REC-2021/01');
  await publishAsSeen(officer, 'Publish this action');
  await officer.follow('Publication');
  const { words: toBe } = await publishAsSeen(officer, 'Custody in the county', 'The response');
  await resident.go('/');
  await resident.follow('Meetings');
  await resident.follow('Inspections');
  await resident.follow('Custody in the county');
  assert.equal(await resident.says(), toBe);
  assertHolds(
    toBe,
    'I accept the finding.',
    'We will look at the numbers in June.',
    'The form is not ours to change.',
    '25 April 2021',
  );
});

test('the two copies are recorded, with who recorded them', needsChromium(), async () => {
  await officer.follow('Inspections');
  await officer.follow('Custody in the county');
  assertHolds(await officer.says(), 'Answered on 20 April 2021, in time: the last day was 25 April 2021.');
  await officer.send('Record that it was sent', { 'the inspectorate': true });
  await officer.send('Record that it was sent', {
    'the Home Secretary': true,
    'Day it was sent': '2021-04-20',
  });
  const says = await officer.says();
  assertHolds(
    says,
    'Sent to the inspectorate on 20 April 2021, recorded by Sam Okafor',
    'Sent to the Home Secretary on 20 April 2021, recorded by Sam Okafor',
  );
  assert.ok(!says.includes('Not yet sent'));
});
