import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { march, meetingDesk, type MeetingDesk } from '../../../test/support/meeting-desk.ts';
import { sendLetters } from '../../letters/index.ts';
import type { Letter } from '../../platform/mail/index.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { editMeeting, type EditedMeeting } from './edit-meeting.ts';
import { reinstateMeeting } from './reinstate-meeting.ts';
import { sendJoining } from './send-joining.ts';

const publicAddress = 'https://police.example';
const because = 'The hall is flooded.';

let desk: MeetingDesk;
before(async () => (desk = await meetingDesk()));
after(() => desk.close());
beforeEach(() => desk.at('2021-03-01T10:00:00Z'));

/** A meeting on 3 March at 11 that Ann and Ben will observe, and from which Cat has withdrawn. */
async function observed(): Promise<number> {
  const { id: meeting } = await desk.arrange();
  const at = '2021-02-20T10:00:00Z';
  const somebody = { meeting, needs: '', registered_at: at };
  await desk.records
    .insertInto('observer')
    .values([
      { ...somebody, name: 'Ann', email: 'ann@example.org' },
      { ...somebody, name: 'Ben', email: 'ben@example.org' },
      { ...somebody, name: 'Cat', email: 'cat@example.org', withdrawn_at: at },
    ])
    .execute();
  return meeting;
}

const edit = (id: number, changed: Partial<EditedMeeting>) =>
  desk.act('arrange meetings', (doing) =>
    editMeeting(doing, { ...march, id, version: 1, publicAddress, ...changed }),
  );
const cancel = (id: number, version = 1) =>
  desk.act('arrange meetings', (doing) => cancelMeeting(doing, { id, version, because, publicAddress }));

/** What goes out now. */
async function sent(): Promise<Letter[]> {
  const letters: Letter[] = [];
  const mail = { send: (letter: Letter) => Promise.resolve(void letters.push(letter)) };
  await sendLetters({ records: desk.records, mail, clock: () => desk.clock() });
  return letters;
}
const recipients = (letters: readonly Letter[]) => letters.map(({ to }) => to);

test('whoever is registered reads once what was and what is now, in London time; the withdrawn do not', async () => {
  const meeting = await observed();
  const { letters } = await edit(meeting, { startsOn: '2021-04-14', startsAt: '12:00', place: 'Town hall' });
  assert.equal(letters, 2);
  const out = await sent();
  assert.deepEqual(recipients(out), ['ann@example.org', 'ben@example.org']);
  const text = out[0]?.text ?? '';
  assert.match(text, /Before: Wednesday 3 March 2021, 11\.00am \(London time\)/);
  assert.match(text, /Now: Wednesday 14 April 2021, midday \(London time\)/);
  assert.match(text, /Place\nBefore: Online\nNow: Town hall/);
  assert.doesNotMatch(text, /secret-link/, 'what did not change is not told');
  assert.deepEqual(await sent(), [], 'nobody is told twice');
});

test('another way to join is told, a first one is not: that is sent when the office sends it', async () => {
  const meeting = await observed();
  await edit(meeting, { joining: 'another-link' });
  assert.match((await sent())[0]?.text ?? '', /How to join\nBefore: secret-link\nNow: another-link/);
  await edit(meeting, { version: 2, joining: '' });
  assert.match((await sent())[0]?.text ?? '', /Now: We write to you again/);
  await edit(meeting, { version: 3, joining: 'third-link' });
  assert.deepEqual(await sent(), []);
  await desk.act('arrange meetings', (doing) => sendJoining(doing, { meeting, again: false }));
  assert.deepEqual(recipients(await sent()), ['ann@example.org', 'ben@example.org']);
});

test('nobody is written to about what does not concern them, or about a meeting that is over', async () => {
  const meeting = await observed();
  assert.equal((await edit(meeting, { title: 'Board', contact: 'Someone else' })).letters, 0);
  desk.at('2021-03-04T10:00:00Z');
  assert.equal((await edit(meeting, { version: 2, place: 'Town hall' })).letters, 0);
  assert.equal((await cancel(meeting, 3)).letters, 0);
  assert.deepEqual(await sent(), []);
});

test('of a meeting that is not public any more only that is told, and registrations end', async () => {
  const meeting = await observed();
  const closes = { registrationClosesOn: '', registrationClosesAt: '' };
  const now = {
    ...closes,
    isPublic: false,
    title: 'Gold group',
    joining: 'private-link',
    place: 'Room 9',
    startsAt: '12:00',
  };
  assert.equal((await edit(meeting, now)).letters, 2);
  const out = await sent();
  assert.deepEqual(recipients(out), ['ann@example.org', 'ben@example.org']);
  assert.equal(out[0]?.subject, 'Not held in public: Scrutiny Board, Wednesday 3 March 2021, 11.00am');
  assert.match(out[0].text, /will not be held in public[\s\S]*Your registration has ended/);
  assert.doesNotMatch(
    JSON.stringify(out),
    /private-link|secret-link|Room 9|Online|Gold group|midday|still registered|join/,
  );
  const { declined } = await desk.declined('arrange meetings', (doing) =>
    sendJoining(doing, { meeting, again: false }),
  );
  assert.match(declined, /not public/);
  assert.equal((await edit(meeting, { version: 2, isPublic: true, place: 'Hall' })).letters, 0);
  assert.deepEqual(await sent(), [], 'whoever wants to come registers again');
});

test('a change that somebody else made first is told once, by theirs', async () => {
  const meeting = await observed();
  await edit(meeting, { place: 'Town hall' });
  await desk.declined('arrange meetings', (doing) =>
    editMeeting(doing, { ...march, id: meeting, version: 1, publicAddress, place: 'School' }),
  );
  assert.equal((await sent()).length, 2);
});

test('a cancelled meeting is told with its reason, and that it takes place after all', async () => {
  const meeting = await observed();
  assert.equal((await cancel(meeting)).letters, 2);
  const [letter] = await sent();
  assert.match(letter?.subject ?? '', /^Cancelled: Scrutiny Board, Wednesday 3 March 2021, 11\.00am$/);
  assert.match(letter?.text ?? '', /Why: The hall is flooded\./);
  const moved = { version: 2, startsAt: '15:00' };
  assert.equal((await edit(meeting, moved)).letters, 0, 'a cancelled meeting does not move for anybody');
  await desk.act('arrange meetings', (doing) =>
    reinstateMeeting(doing, { id: meeting, version: 3, publicAddress }),
  );
  const again = await sent();
  assert.deepEqual(recipients(again), ['ann@example.org', 'ben@example.org']);
  assert.match(again[0]?.text ?? '', /takes place after all[\s\S]*Wednesday 3 March 2021, 3\.00pm/);
  const row = await desk.records
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', meeting)
    .executeTakeFirst();
  assert.deepEqual([row?.cancelled_at, row?.cancelled_because], [null, '']);
});

test('cancelling needs a reason that everybody may read', async () => {
  const meeting = await observed();
  const declinedFor = (words: string) =>
    desk.declined('arrange meetings', (doing) =>
      cancelMeeting(doing, { id: meeting, version: 1, because: words, publicAddress }),
    );
  assert.equal((await declinedFor(' ')).field, 'because');
  assert.equal((await declinedFor('{{private x: y}}')).field, 'because');
  assert.deepEqual(await sent(), []);
});
