/** A meeting as its officer runs it: agenda, papers, pack, minutes, approval, publication, and what the public reads. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertHolds, assertHoldsNone } from '../support/assert-holds.ts';
import { assertIsPdf } from '../support/assert-is-pdf.ts';
import { atScreen, signedInAtScreen, type AtDesk, type AtScreen } from '../support/at-screen.ts';
import { openBrowser } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { pdfOf } from '../support/made-documents.ts';
import { publishAsSeen } from '../support/publish-as-seen.ts';
import { openServedBody, type ServedBody } from '../support/served-body.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let body: ServedBody;
let browser: Browser;
let officer: AtDesk, commissioner: AtDesk;
let resident: AtScreen;
let folder: string;
before(async (t) => {
  if (needsChromium().skip !== false) return;
  body = await openServedBody(t as TestContext);
  browser = await openBrowser();
  folder = await temporaryFolder(t as TestContext);
  const sam = await body.person('scrutiny-officer', { name: 'Sam Okafor', post: 'Head of Scrutiny' });
  const pat = await body.person('office-holder', { name: 'Pat Lowe', post: 'Commissioner' });
  officer = await signedInAtScreen(browser, body, sam);
  commissioner = await signedInAtScreen(browser, body, pat);
  resident = await atScreen(browser, body.publicAddress);
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

/** Days pass: both have been signed out meanwhile, sign in again, and go to the meeting. */
async function goOn(to: string): Promise<void> {
  body.setClock(to);
  for (const screen of [officer, commissioner]) {
    await screen.comeBack();
    await screen.follow('Meetings');
    await screen.follow('Scrutiny Board');
  }
}

/** Words that stand in the record and must never be read in public. */
const secrets =
  `Operation Zephyr; offenders would learn; meet.example/secret; Robin Quill; the witness in Crewe;
  The warrants are ready; a paper about the warrants`.split(/;\s+/);

const assertKeeps = (text: string) => assertHoldsNone(text, secrets);
test('the officer arranges the meeting, and nothing of it is public', needsChromium(), async () => {
  await officer.follow('Meetings');
  await officer.follow('Arrange a meeting');
  await officer.send('Save the meeting', {
    Title: 'Scrutiny Board',
    Day: '2021-03-03',
    'Time (London)': '11:00',
    Place: 'Online',
    'How to join': 'https://meet.example/secret',
    Contact: 'The office, 01606 000000',
    'The public may observe it': true,
  });
  assertHolds(
    await officer.says(),
    'Nothing of it is public yet',
    'Wednesday 3 March 2021, 11.00am (London)',
  );
  await resident.go('/meetings');
  assert.ok(!(await resident.says()).includes('Scrutiny Board'));
});

test('the agenda has both parts, and Part 2 needs its exemption', needsChromium(), async () => {
  await officer.unfold('Add an agenda item');
  await officer.send('Add the item', {
    'Title of the item': 'Rural crime',
    'Part 1: public': true,
    Summary: 'How the plan for rural crime goes.',
    Topic: 'Rural crime',
  });
  await officer.unfold('Add an agenda item');
  await officer.send('Add the item', { 'Title of the item': 'Operation Zephyr', 'Part 2: private': true });
  assertHolds(await officer.says(), 'Nothing was changed yet', 'Choose the exemption');
  await officer.send('Add the item', {
    Exemption: '31: Law enforcement',
    'Why it is kept private': 'Because offenders would learn of it.',
    'Words about it that may be public': 'A law enforcement matter',
  });
  assertHolds(
    await officer.saysAt('agenda'),
    'Part 1: public items',
    'Part 2: private items',
    'Section 31 of the Freedom of Information Act 2000: law enforcement',
  );
});

test('papers are added to both parts, as a file and written here', needsChromium(), async () => {
  const file = join(folder, 'plan.pdf');
  await writeFile(file, await pdfOf([[{ text: 'The plan for rural crime', x: 50, y: 700 }]]));
  await officer.follow('Rural crime');
  await officer.unfold('Add a paper');
  await officer.send('Add the paper', { 'Title of the paper': 'Action plan', File: file });
  assertHolds(await officer.saysAt('papers'), 'Action plan', 'PDF, 1 page', 'metadata removed');
  await officer.follow('Scrutiny Board');
  await officer.follow('Operation Zephyr');
  await officer.unfold('Add a paper');
  await officer.send('Add the paper', {
    'Title of the paper': 'Warrants',
    'Or write it here': 'This is a paper about the warrants.',
  });
  await officer.follow('Scrutiny Board');
});

test('the public pack holds Part 1 only, the full pack both', needsChromium(), async () => {
  await officer.follow('Public pack');
  assertHolds(await officer.says(), 'Rural crime', 'Action plan', 'A law enforcement matter');
  assertKeeps(await officer.says());
  await officer.follow('Scrutiny Board');
  await officer.follow('Full pack');
  assertHolds(await officer.says(), 'Rural crime', 'Operation Zephyr', 'a paper about the warrants');
  await officer.follow('Scrutiny Board');
});

test('on the day attendance, assurance and minutes are written down', needsChromium(), async () => {
  await goOn('2021-03-03T12:30:00Z');
  await officer.unfold('Write down who attended');
  await officer.send('Write it down', {
    Name: 'Pat Lowe',
    Post: 'Commissioner',
    Organisation: 'Office of the Commissioner',
    'May be named in public': true,
  });
  await officer.unfold('Write down who attended');
  await officer.send('Write it down', {
    Name: 'Robin Quill',
    Post: 'Note taker',
    Organisation: 'Office of the Commissioner',
  });
  await officer.press('Begin the minutes of Part 1');
  const write = (section: number, text: string) =>
    officer.send(`Add to section ${section}`, { [`Next paragraph of section ${section}`]: text });
  await write(1, 'The Chief Constable told of 14 rural patrols.');
  await write(
    1,
    'The Commissioner asked for the plan to be made public {{private a witness: and for the witness in Crewe}}.',
  );
  await officer.press('Begin the minutes of Part 2');
  await write(2, 'The warrants are ready.');
  await commissioner.follow('Rural crime');
  await commissioner.unfold('Give assurance');
  await commissioner.send('Save the assurance', {
    'Partly assured': true,
    Reason: 'The plan is good, and it is late.',
  });
  assertHolds(await commissioner.saysAt('assurance'), 'Partly assured');
});

test('an action is raised in a paragraph and keeps its link', needsChromium(), async () => {
  await officer.follow('Paragraph 1.2');
  await officer.send('Raise the action', {
    'What is to be done': 'Publish the plan for rural crime.',
    Post: 'Head of Rural Policing',
    Due: '2021-04-30',
  });
  assertHolds(await officer.says(), 'Action 2021/01');
  await officer.follow('2021/01');
  assertHolds(
    await officer.says(),
    'Publish the plan for rural crime.',
    'Head of Rural Policing',
    '30 April 2021',
  );
  await officer.page.goBack();
  await officer.follow('Back to the minutes');
});

test('circulated minutes are corrected in sight of everybody', needsChromium(), async () => {
  await officer.unfold('Circulate the minutes of Part 1');
  await officer.send('Circulate them');
  await officer.follow('Paragraph 1.1');
  await officer.send('Save the correction', {
    'Paragraph 1.1': 'The Chief Constable told of 41 rural patrols.',
    'Why is it corrected?': 'The figures were the wrong way round',
  });
  assertHolds(
    await officer.says(),
    '41 rural patrols',
    'Corrected 3 March 2021: The figures were the wrong way round',
  );
  await officer.unfold('Corrected 3 March 2021');
  assertHolds(await officer.says(), '14 rural patrols');
});

test('the next meeting approves them', needsChromium(), async () => {
  await officer.follow('Meetings');
  await officer.follow('Arrange a meeting');
  await officer.send('Save the meeting', {
    Title: 'Scrutiny Board in April',
    Day: '2021-04-14',
    'Time (London)': '11:00',
  });
  await goOn('2021-04-14T10:30:00Z');
  await commissioner.unfold('Approve the minutes of Part 1');
  await commissioner.send('Approve them', {
    'The meeting that approved them': 'Scrutiny Board in April, Wednesday 14 April 2021, 11.00am',
  });
  assertHolds(await commissioner.saysAt('minutes-1'), 'approved', 'Approved by Scrutiny Board in April');
});

/** What is published is just what the preview showed, and holds no secret. */
async function publish(link: string | RegExp, path: string, goingWith = ''): Promise<string> {
  const said = await publishAsSeen(officer, link, undefined, goingWith);
  assertKeeps(said.html);
  await body.settle();
  await resident.go(path);
  assert.equal(await resident.says(), said.words);
  assertKeeps(await resident.page.content());
  return said.words;
}

test(
  'what is published is what the preview showed: the meeting, then its minutes with their action',
  needsChromium(),
  async () => {
    const meeting = await publish(
      'Publish the meeting with its agenda and papers',
      '/meetings/2021-03-03-scrutiny-board',
    );
    assertHolds(meeting, 'Rural crime', 'A law enforcement matter', 'Taken in private (Part 2)', 'Pat Lowe');
    await officer.follow('Publication');
    const minutes = await publish(
      /Minutes of Scrutiny Board/,
      '/meetings/2021-03-03-scrutiny-board/minutes',
      ' with 1 action',
    );
    assertHolds(minutes, 'Approved on 14 April 2021', '[Not published: a witness]');
    await resident.go('/actions/2021-01');
    assertHolds(await resident.says(), 'Head of Rural Policing', '30 April 2021');
    assertKeeps(await resident.page.content());
  },
);

test('a resident finds the meeting, its paper, its minutes and its action', needsChromium(), async () => {
  await resident.go('/');
  await resident.follow('Meetings');
  await resident.follow('Scrutiny Board');
  await assertIsPdf(resident.page.getByRole('link', { name: /Action plan/ }));
  await resident.follow('Read the minutes');
  assertHolds(await resident.says(), '41 rural patrols', 'the wrong way round', '14 rural patrols');
  await resident.follow('2021/01');
  assertHolds(await resident.says(), 'Publish the plan for rural crime.');
});

test(
  'nothing private is found on the public site, by search or by its address',
  needsChromium(),
  async () => {
    await resident.go('/search?q=Zephyr');
    assertHolds(await resident.says(), '0 results for “Zephyr”');
    for (const path of [
      '/meetings/2021-03-03-scrutiny-board/minutes/2',
      '/meetings/2021-04-14-scrutiny-board-in-april',
    ]) {
      const answer = await resident.page.goto(`${body.publicAddress}${path}`);
      assert.equal(answer?.status(), 404, path);
    }
  },
);
