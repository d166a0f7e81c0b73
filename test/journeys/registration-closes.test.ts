/** Registering to observe a meeting, until the very instant at which it closes. */
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { atScreen, signedInAtScreen, type AtDesk } from '../support/at-screen.ts';
import { openBrowser } from '../support/browser.ts';
import { needsChromium } from '../support/chromium.ts';
import { publishAsSeen } from '../support/publish-as-seen.ts';
import { openServedBody, type ServedBody } from '../support/served-body.ts';

let body: ServedBody;
let browser: Browser;
let officer: AtDesk;
before(async (t) => {
  if (needsChromium().skip !== false) return;
  body = await openServedBody(t as TestContext);
  // The database has a clock of its own, and closes by it: the meeting is to come for both.
  body.setClock(Temporal.Now.instant().round('second').toString());
  browser = await openBrowser();
  const sam = await body.person('scrutiny-officer', { name: 'Sam Okafor', post: 'Head of Scrutiny' });
  officer = await signedInAtScreen(browser, body, sam);
});
after(async () => {
  if (needsChromium().skip === false) await browser.close();
});

const today = Temporal.Now.plainDateISO('Europe/London');
const closesOn = today.add({ days: 3 });
const closes = closesOn.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '12:00' }).toInstant();
const slug = `${today.add({ days: 5 }).toString()}-open-board`;

const nameAndAddress = (name: string) => ({
  'Your name': name,
  'Your e-mail address': `${name.toLowerCase()}@resident.example`,
});

/** A resident who has found the form on the public site. */
async function residentAtForm() {
  const resident = await atScreen(browser, body.publicAddress);
  await resident.go('/');
  await resident.follow('Meetings');
  await resident.follow('Open Board');
  await resident.follow('Register to observe');
  return resident;
}

test(
  'the officer arranges a public meeting with a closing time, and publishes it',
  needsChromium(),
  async () => {
    await officer.follow('Meetings');
    await officer.follow('Arrange a meeting');
    await officer.send('Save the meeting', {
      Title: 'Open Board',
      Day: today.add({ days: 5 }).toString(),
      'Time (London)': '18:00',
      'How to join': 'https://meet.example/room',
      'The public may observe it': true,
      'Registering to observe closes > Day': closesOn.toString(),
      'Registering to observe closes > Time (London)': '12:00',
    });
    await publishAsSeen(officer, 'Publish the meeting with its agenda and papers');
    await officer.comeBack();
    assert.match(await officer.says(), /Open Board[\s\S]*in 5 days/);
  },
);

test('a resident registers: what is missing is said, then a letter comes', needsChromium(), async () => {
  const resident = await residentAtForm();
  await resident.send('Register', { 'Your name': 'Ann' });
  assert.match(await resident.says(), /e-mail address/);
  await resident.send('Register', {
    ...nameAndAddress('Ann'),
    'Is there anything you need so that you can follow the meeting?': 'Captions',
  });
  assert.match(await resident.says(), /You are registered/);
  assert.equal(body.letters.at(-1)?.to, 'ann@resident.example');
  await resident.leave();
});

test('who cannot come withdraws by the link in that letter', needsChromium(), async () => {
  const resident = await residentAtForm();
  await resident.send('Register', nameAndAddress('Eve'));
  const [link = ''] = /http\S+\/withdrawal\/\S+/.exec(body.letters.at(-1)?.text ?? '') ?? [];
  await resident.page.goto(link);
  assert.match(await resident.says(), /Withdraw your registration[\s\S]*until the meeting begins/);
  await resident.press('Withdraw my registration');
  assert.match(await resident.says(), /This registration is withdrawn/);
  await resident.leave();
});

test(
  'a moment before it closes one can register; at the instant, and after it, nobody can',
  needsChromium(),
  async () => {
    const [early, late, later] = [await residentAtForm(), await residentAtForm(), await residentAtForm()];
    body.setClock(closes.subtract({ milliseconds: 1 }).toString());
    await early.page.reload();
    await early.send('Register', nameAndAddress('Ben'));
    assert.match(await early.says(), /You are registered/);
    body.setClock(closes.toString());
    const letters = body.letters.length;
    await late.send('Register', nameAndAddress('Cat'));
    assert.match(await late.says(), /Registering to observe is closed[\s\S]*midday[\s\S]*Nothing was sent/);
    body.setClock(closes.add({ hours: 1 }).toString());
    await later.send('Register', { 'Your name': 'Dan' });
    assert.match(
      await later.says(),
      /Registering to observe is closed/,
      'also of a form with a mistake in it',
    );
    const answer = await later.page.goto(`${body.publicAddress}/meetings/${slug}/registration`);
    assert.equal(answer?.status(), 403);
    assert.match(await later.says(), /Registering to observe is closed/);
    assert.equal(body.letters.length, letters);
  },
);

test('the office sees who registered in time, and writes to them how to join', needsChromium(), async () => {
  await officer.comeBack();
  await officer.follow('Meetings');
  await officer.follow('Open Board');
  const says = await officer.says();
  assert.match(says, /Observers \(2\)/);
  assert.match(says, /Ann[\s\S]*Captions[\s\S]*Ben|Ben[\s\S]*Ann[\s\S]*Captions/);
  assert.doesNotMatch(says, /Cat|Dan|eve@/);
  assert.match(says, /withdrew again: Eve, /);
  await officer.press('Send them how to join');
  assert.match(await officer.says(), /A letter goes to each of the 2 people who registered\./);
  assert.match(body.letters.at(-1)?.text ?? '', /https:\/\/meet\.example\/room/);
});

test('the public page never says who registered', needsChromium(), async () => {
  const resident = await atScreen(browser, body.publicAddress);
  await resident.go(`/meetings/${slug}`);
  assert.doesNotMatch(await resident.page.content(), /Ann|Captions|meet\.example/);
});
