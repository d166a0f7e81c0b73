import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openRecordSite, type RecordSite } from '../../../test/support/record-site.ts';
import { openAction } from '../../actions/index.ts';
import { isDeclined } from '../../audit/index.ts';
import type { Subject } from './composed.ts';
import { prepare, type Prepared } from './prepare.ts';
import { whyNotYet } from './why-not-yet.ts';

interface Scene extends RecordSite {
  meeting: Subject;
  minutes: Subject;
  question: Subject;
}

/** A meeting with one item, circulated minutes of two paragraphs and an answered question. */
async function openScene(t: TestContext): Promise<Scene> {
  const site = await openRecordSite(t);
  const insert = async (
    table: 'meeting' | 'agenda_item' | 'minutes' | 'minute' | 'question',
    row: object,
  ) => {
    const { id } = await site.records
      .insertInto(table)
      .values(row as never)
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };
  const at = '2021-03-03T11:00:00Z';
  const meeting = await insert('meeting', {
    slug: '2021-03-03-board',
    title: 'Scrutiny board',
    kind: 'scrutiny-board',
    starts_at: at,
    is_public: true,
  });
  const hunting = await insert('agenda_item', {
    meeting,
    position: 1,
    part: 1,
    title: 'Hunting',
    topic: 'Rural crime',
  });
  const minutes = await insert('minutes', { meeting, part: 1, circulated_at: at });
  await site.records
    .insertInto('minute_section')
    .values({ minutes, section: 1, title: 'Hunting', agenda_item: hunting })
    .execute();
  await insert('minute', { minutes, section: 1, paragraph: 1, text: 'The board met.' });
  const question = await insert('question', {
    meeting,
    number: 1,
    asked_by: 'office-holder',
    text: 'What was done?',
    received_at: at,
    answer: 'This.',
    answered_at: at,
    answered_by: 'The chief constable',
  });
  return {
    ...site,
    meeting: { kind: 'meeting', subject: meeting },
    minutes: { kind: 'minutes', subject: minutes },
    question: { kind: 'question', subject: question },
  };
}

const page = '/meetings/2021-03-03-board';
const nothing = async ({ read }: RecordSite) => (await read('/meetings/no-such-meeting')).body;
const declined = (result: unknown): string => (isDeclined(result) ? result.declined : 'it was done');

test('what is not published, what is under embargo and what does not exist are the same 404', async (t) => {
  const scene = await openScene(t);
  const { status, body } = await scene.read(page);
  assert.equal(status, 404);
  assert.equal(body, await nothing(scene));
  const shownFrom = scene.now().add({ hours: 1 });
  await scene.publish(scene.meeting, { shownFrom });
  assert.equal((await scene.read(page)).body, await nothing(scene));
  await scene.withdraw(scene.meeting, 'Too early.');
  assert.equal((await scene.read(page)).body, await nothing(scene));
});

test('minutes and questions need their public meeting, and are withdrawn with it', async (t) => {
  const scene = await openScene(t);
  for (const subject of [scene.minutes, scene.question])
    assert.equal(declined(await scene.publish(subject)), 'Publish its meeting first: this names it.');
  const shownFrom = scene.now().add({ hours: 1 });
  await scene.publish(scene.meeting, { shownFrom });
  assert.match(declined(await scene.publish(scene.minutes)), /Publish its meeting first/);
  assert.ok(!isDeclined(await scene.publish(scene.minutes, { shownFrom })));
  await scene.publish(scene.meeting, { note: 'Shown at once.' });
  await scene.publish(scene.question);
  assert.match((await scene.read('/questions/2021-03-03-board-1')).body, /What was done\?/);
  await scene.withdraw(scene.meeting, 'It names the wrong day.');
  const { status, body } = await scene.read(page);
  assert.equal(status, 200);
  assert.match(body, /This meeting was withdrawn.*It names the wrong day\./s);
  assert.doesNotMatch(body, /Scrutiny board/);
  assert.match((await scene.read('/questions/2021-03-03-board-1')).body, /It names the wrong day\./);
  assert.equal((await scene.read(`${page}/minutes`)).status, 404, 'nobody had seen the minutes');
});

test('what belongs to a meeting that was moved or cancelled waits until the public reads so of the meeting', async (t) => {
  const scene = await openScene(t);
  const { records, meeting, minutes, question } = scene;
  const { id: subject } = await scene.act('open actions', (doing) =>
    openAction(doing, {
      origin: 'other',
      text: 'Report on hunts.',
      ownerPost: 'Rural lead',
      meeting: meeting.subject,
    }),
  );
  const ofMeeting: Subject[] = [minutes, question, { kind: 'action', subject }];
  const set = (columns: object) =>
    records.updateTable('meeting').set(columns).where('id', '=', meeting.subject).execute();
  const eachSays = async (says: RegExp) => {
    for (const one of ofMeeting) {
      assert.match(declined(await scene.publish(one, { note: 'Again.' })), says);
      const [obstacle] = await whyNotYet(records, (await prepare(records, one)) as Prepared);
      assert.match(obstacle?.says ?? '', says);
      assert.equal(obstacle?.href, `/publication/meeting/${meeting.subject}`);
    }
  };
  await scene.publish(meeting);
  await set({ starts_at: '2021-03-02T11:00:00Z' });
  await eachSays(
    /^Publish its meeting again first: it is on Tuesday 2 March 2021, 11\.00am, and the public still reads Wednesday 3 March/,
  );
  await scene.publish(meeting, { note: 'Moved.' });
  for (const one of ofMeeting) assert.ok(!isDeclined(await scene.publish(one)));
  await set({ cancelled_at: '2021-03-01T11:00:00Z', cancelled_because: 'The hall is flooded.' });
  await eachSays(/^Publish its meeting again first: it is cancelled, and the public does not read so yet/);
  await scene.publish(meeting, { note: 'Cancelled.' });
  await set({ cancelled_at: null, cancelled_because: '' });
  await eachSays(/^Publish its meeting again first: the public still reads that it is cancelled/);
});

test('a meeting that is published again under embargo holds up only what is read before that', async (t) => {
  const { records, meeting, minutes, ...scene } = await openScene(t);
  await scene.publish(meeting);
  await records.updateTable('meeting').set({ starts_at: '2021-03-02T11:00:00Z' }).execute();
  const shownFrom = scene.now().add({ hours: 1 });
  await scene.publish(meeting, { shownFrom, note: 'Moved.' });
  assert.match(declined(await scene.publish(minutes)), /again first/);
  assert.ok(!isDeclined(await scene.publish(minutes, { shownFrom })));
});

test('an embargo ends by itself: the page is there, in a site that had kept its absence', async (t) => {
  const scene = await openScene(t);
  const app = scene.site();
  const list = async () => (await app.request('/meetings')).text();
  const shownFrom = scene.now().add({ seconds: 5 }).round('millisecond');
  await scene.publish(scene.meeting, { shownFrom });
  assert.match(await list(), /No meeting has been published yet/);
  await until(async () => (await list()).includes('Scrutiny board'));
  // Nobody in public is told when somebody published it: it is dated from when it could be read.
  const told = JSON.parse((await scene.read('/api/v1/meetings/2021-03-03-board.json')).body) as object;
  assert.ok(Temporal.Instant.from((told as { published_at: string }).published_at).equals(shownFrom));
  const updated = /<updated>([^<]+)<\/updated>/.exec((await scene.read('/feeds/record.atom')).body)?.[1];
  assert.ok(Temporal.Instant.from(updated ?? '').equals(shownFrom));
  await scene.withdraw(scene.meeting, 'Not so.');
  await until(async () => (await list()).includes('No meeting has been published yet'));
});

/** Asks again and again until it is so; a minute without it is a failure. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 120; turn += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  assert.fail('it did not come to be');
}

test('a second version needs a public note; the first stays to be read unless it is taken down', async (t) => {
  const scene = await openScene(t);
  await scene.publish(scene.meeting);
  await scene.records.updateTable('agenda_item').set({ title: 'Hunting with dogs' }).execute();
  assert.match(declined(await scene.publish(scene.meeting)), /what changed/);
  await scene.publish(scene.meeting, { note: 'The title of item 1 was wrong.' });
  const now = await scene.read(page);
  assert.match(now.body, /Hunting with dogs/);
  assert.match(now.body, /The title of item 1 was wrong\. <a href="#versions">What it said before<\/a>/);
  const before = await scene.read(`${page}/versions/1`);
  assert.match(before.body, /This is an earlier version/);
  assert.doesNotMatch(before.body, /Hunting with dogs/);
  await scene.publish(scene.meeting, { note: 'Version 2 named somebody.', takeDownEarlier: true });
  assert.equal((await scene.read(`${page}/versions/1`)).body, await nothing(scene));
  assert.equal((await scene.read(`${page}/versions/2`)).body, await nothing(scene));
  const after = await scene.read(page);
  assert.equal(after.status, 200);
  assert.match(after.body, /Version 2 named somebody\. What it said before was taken down/);
  assert.doesNotMatch(after.body, /#versions|\/versions\//);
});

test('earlier versions are not taken down for a version that is under embargo', async (t) => {
  const scene = await openScene(t);
  await scene.publish(scene.meeting);
  const shownFrom = scene.now().add({ hours: 1 });
  const held = await scene.publish(scene.meeting, { note: 'Embargoed', takeDownEarlier: true, shownFrom });
  assert.ok(isDeclined(held));
  assert.equal(held.field, 'takeDownEarlier');
  const shown = await scene.read(page);
  assert.equal(shown.status, 200);
  assert.doesNotMatch(shown.body, /Embargoed/);
});

test('what changed since the preview is not published, and neither is a mark that cannot be read', async (t) => {
  const scene = await openScene(t);
  assert.match(
    declined(await scene.publish(scene.meeting, { seen: 'a'.repeat(64) })),
    /changed since you saw/,
  );
  await scene.records.updateTable('agenda_item').set({ summary: 'As {{private law: told' }).execute();
  assert.match(declined(await scene.publish(scene.meeting)), /mark/);
  await scene.records.updateTable('agenda_item').set({ summary: '{{figure measure=no-such}}' }).execute();
  assert.match(
    declined(await scene.publish(scene.meeting)),
    /^Agenda item 1: summary: (No figures have been published yet|There is no measure)/,
  );
  const prepared = await prepare(scene.records, scene.meeting);
  assert.ok(prepared !== undefined && !('private' in prepared));
  assert.match(prepared.faults[0]?.href ?? '', /^\/meetings\/\d+\/agenda\/\d+$/);
});

test('names of people who are no office-holders have to be looked at first', async (t) => {
  const scene = await openScene(t);
  await scene.records.updateTable('agenda_item').set({ summary: 'PC Smith told of it.' }).execute();
  assert.equal(
    declined(await scene.publish(scene.meeting, { namesSeen: false })),
    'Names to look at first: PC Smith.',
  );
  assert.ok(!isDeclined(await scene.publish(scene.meeting)));
});

test('every paragraph of minutes has its address', async (t) => {
  const scene = await openScene(t);
  await scene.publish(scene.meeting);
  await scene.publish(scene.minutes);
  const { body } = await scene.read(`${page}/minutes`);
  assert.match(body, /<div class="paragraph" id="1\.1"><a class="paragraph-number" href="#1\.1"/);
  assert.match((await scene.read('/search?q=met')).body, /href="\/meetings\/2021-03-03-board\/minutes#1\.1"/);
});
