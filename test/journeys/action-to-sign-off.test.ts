/** An action from the minutes to the deputy chief's sign-off and back, each gate by another person in a browser of their own. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertHolds } from '../support/assert-holds.ts';
import { signedInAtScreen, type AtDesk } from '../support/at-screen.ts';
import { openBrowser } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { docxOf, wordParagraph } from '../support/made-documents.ts';
import { openServedWorkspace, type ServedWorkspace } from '../support/served-workspace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let workspace: ServedWorkspace;
let browser: Browser;
let officer: AtDesk;
let owner: AtDesk;
let lead: AtDesk;
let deputy: AtDesk;
let evidence: string;
before(async (t) => {
  if (needsChromium().skip !== false) return;
  workspace = await openServedWorkspace(t as TestContext);
  browser = await openBrowser();
  evidence = join(await temporaryFolder(t as TestContext), 'patrols.docx');
  await writeFile(evidence, docxOf(wordParagraph('Patrols by month')));
  const desk = async (...[role, name, post]: Parameters<typeof person>) =>
    signedInAtScreen(browser, workspace, await person(role, name, post));
  officer = await desk('scrutiny-officer', 'Sam Okafor', 'Head of Scrutiny');
  owner = await desk('contributor', 'Jo Marsh', 'Chief Inspector');
  lead = await desk('strategic-lead', 'Lee Ashby', 'Assistant Chief Constable');
  deputy = await desk('deputy-chief', 'Kim Dale', 'Deputy Chief Constable');
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

const person = (role: Parameters<ServedWorkspace['person']>[0], name: string, post: string) =>
  workspace.person(role, { name, post });

/** At an instant somebody signs in and opens an action from the board. */
async function opens(desk: AtDesk, at: string, reference = '2021/01'): Promise<void> {
  workspace.setClock(at);
  await desk.comeBack();
  await desk.follow('Actions');
  await desk.follow(reference);
}

/** What the page says, on one line: a gate is its day and time, what was done, and by whom. */
const story = async (desk: AtDesk): Promise<string> => (await desk.says()).replaceAll(/\s+/g, ' ');

test('the officer raises it in the minutes and gives it an owner', needsChromium(), async () => {
  await officer.follow('Meetings');
  await officer.follow('Arrange a meeting');
  await officer.send('Save the meeting', { Title: 'Board', Day: '2021-02-26', 'Time (London)': '10:00' });
  await officer.unfold('Add an agenda item');
  await officer.send('Add the item', { 'Title of the item': 'Rural crime', 'Part 1: public': true });
  await officer.press('Begin the minutes of Part 1');
  await officer.send('Add to section 1', {
    'Next paragraph of section 1': 'There is to be a rural patrol on every weekend.',
  });
  await officer.follow('Paragraph 1.1');
  await officer.send('Raise the action', {
    'What is to be done': 'Patrol on every weekend.',
    Owner: 'Jo Marsh, Chief Inspector',
    Due: '2021-03-31',
  });
  assertHolds(await story(officer), 'Action 2021/01');
});

test('its owner cannot state a position without evidence, and then does', needsChromium(), async () => {
  await opens(owner, '2021-03-08T09:15:00Z');
  assert.equal(await owner.page.getByRole('button', { name: 'State the position' }).count(), 0);
  await owner.send('Bring the evidence', {
    'What it is': 'Patrols by month',
    'The day it tells of': '2021-03-05',
    File: evidence,
    'What it says, or where it is kept': 'Every patrol since January.',
  });
  await owner.send('State the position', { 'Position statement': 'Patrols have begun.' });
  const says = await story(owner);
  assertHolds(says, 'It waits for a strategic lead to review it.', '8 March 2021', '5 March 2021');
  assertHolds(says, '8 March 2021, 09:15 Position stated Jo Marsh, Chief Inspector');
});

test('a strategic lead returns it with the reason', needsChromium(), async () => {
  await opens(lead, '2021-03-09T14:05:00Z');
  await lead.send('Return to its owner');
  assertHolds(await story(lead), 'Nothing was changed yet');
  await lead.send('Return to its owner', { 'Why it goes back': 'How many weekends had one?' });
  assertHolds(
    await story(lead),
    'It waits for its owner, Jo Marsh.',
    '9 March 2021, 14:05 Returned to its owner Lee Ashby, Assistant Chief Constable',
    'How many weekends had one?',
  );
});

test('the owner says more, and the lead accepts', needsChromium(), async () => {
  await opens(owner, '2021-03-10T08:00:00Z');
  assertHolds(await story(owner), 'How many weekends had one?');
  await owner.send('Add the update', { 'On track': true, Update: 'Nine of nine weekends.' });
  await owner.send('State the position', { 'Position statement': 'Nine of nine weekends had a patrol.' });
  await opens(lead, '2021-03-11T16:40:00Z');
  await lead.send('Accept');
  assertHolds(
    await story(lead),
    'It waits for the deputy chief constable to sign it off.',
    '11 March 2021, 16:40 Accepted by its reviewer Lee Ashby, Assistant Chief Constable',
  );
  assert.equal(await lead.page.getByRole('button', { name: 'Sign off' }).count(), 0);
});

test('the deputy chief constable signs it off, and it is complete', needsChromium(), async () => {
  await opens(deputy, '2021-03-12T11:30:00Z');
  await deputy.send('Sign off', { 'Remark (may be left out)': 'Thank you.' });
  const says = await story(deputy);
  assertHolds(
    says,
    'Complete',
    '12 March 2021, 11:30 Signed off Kim Dale, Deputy Chief Constable',
    'Thank you.',
  );
  const gates = ['Signed off', 'Accepted by its reviewer', 'Returned to its owner', 'Opened'];
  const places = gates.map((gate) => says.lastIndexOf(gate));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
    'the newest first',
  );
});

test('it is reopened with the reason, and its story stays', needsChromium(), async () => {
  await opens(officer, '2021-06-01T09:00:00Z');
  await officer.send('Reopen', { 'Why it is reopened': 'Patrols stopped in May.' });
  assertHolds(
    await story(officer),
    'It waits for its owner, Jo Marsh.',
    '1 June 2021, 10:00 Reopened Sam Okafor, Head of Scrutiny',
    'Patrols stopped in May.',
    '12 March 2021, 11:30 Signed off Kim Dale, Deputy Chief Constable',
  );
  await officer.follow(/^Board, /);
  assertHolds(await story(officer), 'Action 2021/01');
});

test(
  'an answer to an inspection is uploaded to the inspectorate after it is signed off',
  needsChromium(),
  async () => {
    await officer.follow('Inspections');
    await officer.send('Enter the report', {
      Title: 'Rural policing',
      'Report of the inspectorate': true,
      'Day it was published (of the IOPC: made)': '2021-05-28',
    });
    await officer.send('Enter the recommendation', { Words: 'Count the patrols.' });
    await officer.unfold('Open an action for number 1');
    await officer.send('Open the action', {
      'What is to be done': 'Count them.',
      'Post, where the owner has no account': 'Head of Data',
    });
    await officer.follow('REC-2021/01');
    await officer.send('Bring the evidence', {
      'What it is': 'The count',
      'The day it tells of': '2021-05-31',
      'What it says, or where it is kept': 'A table of patrols.',
    });
    await officer.send('State the position', { 'Position statement': 'They are counted.' });
    await opens(lead, '2021-06-02T09:00:00Z', 'REC-2021/01');
    await lead.send('Accept');
    await opens(deputy, '2021-06-03T09:00:00Z', 'REC-2021/01');
    await deputy.send('Sign off');
    assertHolds(await story(deputy), 'It is signed off and waits to be uploaded to the inspectorate.');
    workspace.setClock('2021-06-03T09:05:00Z');
    await deputy.send('Record that it was uploaded', {
      'Where and under which reference (may be left out)': 'Portal, HMI-7',
    });
    assertHolds(
      await story(deputy),
      'It is closed.',
      '3 June 2021, 10:05 Uploaded to the inspectorate Kim Dale, Deputy Chief Constable',
      'Portal, HMI-7',
    );
  },
);
