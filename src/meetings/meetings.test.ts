import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  meetingDesk,
  march,
  publicItem,
  privateItem,
  type MeetingDesk,
} from '../../test/support/meeting-desk.ts';
import type { AgendaWords } from './arranging/agenda-words.ts';
import { meetingRows, minutesRows } from './content-rows.ts';
import { giveAssurance } from './assurance/give-assurance.ts';
import { recordAttendance, type Attendee } from './arranging/record-attendance.ts';
import { addAgendaItem } from './arranging/add-agenda-item.ts';
import { createMeeting } from './arranging/create-meeting.ts';
import { editAgendaItem } from './arranging/edit-agenda-item.ts';
import { editMeeting } from './arranging/edit-meeting.ts';
import { detailsOf } from './arranging/meeting-details.ts';
import { moveAgendaItem } from './arranging/move-agenda-item.ts';
import { approveMinutes } from './minutes/approve-minutes.ts';
import { circulateMinutes } from './minutes/circulate-minutes.ts';
import { correctMinute } from './minutes/correct-minute.ts';
import { editMinute } from './minutes/edit-minute.ts';
import { raiseAction } from './minutes/raise-action.ts';
import { removeMinute } from './minutes/remove-minute.ts';
import { isKeptPrivate } from './public-content.ts';
import { publicMinutes } from './public-minutes.ts';
import { inOrder } from './agenda-order.ts';

let desk: MeetingDesk;
const publicAddress = 'https://police.example';
before(async () => (desk = await meetingDesk()));
after(() => desk.close());

test('a meeting keeps its address, and two of the same day and title have two', async () => {
  const [one, two] = [await desk.arrange(), await desk.arrange()];
  assert.equal(one.slug, '2021-03-03-scrutiny-board');
  assert.equal(two.slug, '2021-03-03-scrutiny-board-2');
  const version = 1;
  await desk.act('arrange meetings', (doing) =>
    editMeeting(doing, { ...march, publicAddress, id: one.id, version, title: 'Another title' }),
  );
  const rows = await meetingRows(desk.records, one.id);
  assert.equal(rows?.meeting.slug, '2021-03-03-scrutiny-board');
  assert.equal(rows.meeting.title, 'Another title');
});

test('times are those of clocks in London, and a deadline is one instant', async () => {
  const { id } = await desk.arrange({ startsOn: '2021-06-02', registrationClosesOn: '2021-06-01' });
  const row = (await meetingRows(desk.records, id))!.meeting;
  assert.equal(row.starts_at, '2021-06-02T10:00:00Z');
  assert.equal(row.registration_closes_at, '2021-06-01T11:00:00Z');
  assert.deepEqual(detailsOf(row).registrationClosesAt, '12:00');
  const inTheGap = await desk.declined('arrange meetings', (doing) =>
    createMeeting(doing, { ...march, startsOn: '2021-03-28', startsAt: '01:30' }),
  );
  assert.equal(inTheGap.field, 'startsOn');
  const late = await desk.declined('arrange meetings', (doing) =>
    createMeeting(doing, { ...march, registrationClosesOn: '2021-03-04' }),
  );
  assert.equal(late.field, 'registrationClosesOn');
});

test('the second of two who edit the same meeting sees what the first saved', async () => {
  const { id } = await desk.arrange();
  const first = { ...march, publicAddress, id, version: 1, place: 'Town hall' };
  await desk.act('arrange meetings', (doing) => editMeeting(doing, first));
  const second = await desk.declined('arrange meetings', (doing) =>
    editMeeting(doing, { ...first, place: 'School' }),
  );
  assert.equal(second.changed?.['place'], 'Town hall');
  assert.equal((await meetingRows(desk.records, id))!.meeting.place, 'Town hall');
});

test('no item is public because nobody chose, and Part 2 needs exemption, reason and trace', async () => {
  const { id: meeting } = await desk.arrange();
  const fieldOf = async (words: AgendaWords) =>
    (await desk.declined('arrange meetings', (doing) => addAgendaItem(doing, { meeting, ...words }))).field;
  assert.equal(await fieldOf({ ...publicItem, part: '' }), 'part');
  assert.equal(await fieldOf({ ...privateItem, exemption: '' }), 'exemption');
  assert.equal(await fieldOf({ ...privateItem, publicInterest: ' ' }), 'publicInterest');
  assert.equal(await fieldOf({ ...privateItem, publicTrace: '' }), 'publicTrace');
});

test('the reason that is asked for is the one that the section wants', async () => {
  const { id: meeting } = await desk.arrange();
  const askedUnder = async (exemption: string) => {
    const words = { ...privateItem, exemption, publicInterest: '' };
    return (await desk.declined('arrange meetings', (doing) => addAgendaItem(doing, { meeting, ...words })))
      .declined;
  };
  assert.equal(await askedUnder('40'), 'Say which information it is that section 40 protects.');
  assert.match(await askedUnder('22'), /serves the public better than publishing it/);
});

test('a person in a post attends a meeting once, and for an organisation', async () => {
  const { id: meeting } = await desk.arrange();
  const kim = {
    meeting,
    name: 'Kim Hale',
    post: 'Analyst',
    organisation: 'The force',
    kind: 'present',
    namedInPublic: false,
  } as const;
  const refused = (attendee: Attendee) =>
    desk.declined('arrange meetings', (doing) => recordAttendance(doing, attendee));
  assert.equal((await refused({ ...kim, organisation: ' ' })).field, 'organisation');
  await desk.act('arrange meetings', (doing) => recordAttendance(doing, kim));
  const twice = await refused({ ...kim, name: ' kim hale', organisation: 'The office' });
  assert.deepEqual(twice, {
    declined: 'kim hale, Analyst, is already written down for this meeting.',
    field: 'name',
  });
  await desk.act('arrange meetings', (doing) => recordAttendance(doing, { ...kim, post: 'Note taker' }));
});

test('items move within their part, and numbers run on through both parts', async () => {
  const { id: meeting } = await desk.arrange();
  const hidden = await desk.addItem(meeting, privateItem);
  const first = await desk.addItem(meeting, { ...publicItem, title: 'First' });
  const second = await desk.addItem(meeting, { ...publicItem, title: 'Second' });
  await desk.act('arrange meetings', (doing) => moveAgendaItem(doing, { id: second.id, to: 'up' }));
  const { agenda } = (await meetingRows(desk.records, meeting))!;
  assert.deepEqual(
    inOrder(agenda).map(({ id, number }) => [id, number]),
    [
      [second.id, 1],
      [first.id, 2],
      [hidden.id, 3],
    ],
  );
  await desk.declined('arrange meetings', (doing) => moveAgendaItem(doing, { id: first.id, to: 'down' }));
});

test('minutes: written, circulated, corrected in sight of all, approved at the next meeting', async () => {
  const january = await desk.arrange({ startsOn: '2021-01-13', registrationClosesOn: '2021-01-12' });
  await desk.addItem(january.id);
  const minutes = await desk.minutesOf(january.id);
  const one = await desk.write(minutes.id, 'The minutes were noted.');
  const two = await desk.write(minutes.id, 'A slip.');
  assert.deepEqual([one.number, two.number], ['1.1', '1.2']);
  await desk.act('write minutes', (doing) => removeMinute(doing, { id: two.id, version: 1 }));
  assert.equal((await desk.write(minutes.id, 'Later.')).number, '1.3');

  const { reference } = await desk.act('open actions', (doing) =>
    raiseAction(doing, {
      minute: one.id,
      text: 'Report on attrition',
      owner: null,
      ownerPost: 'Chief Constable',
      due: '',
    }),
  );
  assert.match(reference, /^2021\/\d{2}$/);
  await desk.declined('write minutes', (doing) => removeMinute(doing, { id: one.id, version: 1 }));

  const early = { id: minutes.id, version: 1, approvedBy: january.id };
  assert.match(
    (await desk.declined('approve minutes', (doing) => approveMinutes(doing, early))).declined,
    /circulate/,
  );
  await desk.act('write minutes', (doing) => circulateMinutes(doing, { id: minutes.id, version: 1 }));
  await desk.declined('write minutes', (doing) =>
    editMinute(doing, { id: one.id, version: 1, text: 'Changed' }),
  );
  const correction = {
    id: one.id,
    version: 1,
    text: 'The minutes were approved.',
    why: 'Wrong word',
    wordsPublic: true,
  };
  await desk.act('write minutes', (doing) => correctMinute(doing, correction));

  const next = await desk.arrange({ startsOn: '2021-02-10', registrationClosesOn: '2021-02-09' });
  await desk.declined('approve minutes', (doing) => approveMinutes(doing, { ...early, version: 2 }));
  await desk.act('approve minutes', (doing) =>
    approveMinutes(doing, { id: minutes.id, version: 2, approvedBy: next.id }),
  );
  const content = publicMinutes((await minutesRows(desk.records, minutes.id))!);
  assert.ok(!isKeptPrivate(content));
  assert.equal(content.state, 'approved');
  assert.equal(content.approvedBy?.slug, next.slug);
  const [first, removed] = content.sections[0]!.paragraphs;
  assert.equal(first?.words, 'The minutes were approved.');
  assert.equal(first.corrections[0]?.before, 'The minutes were noted.');
  assert.equal(first.actions[0]?.reference, reference);
  assert.deepEqual([removed?.number, removed?.words], ['1.2', null]);
});

test('before a meeting has begun nobody is assured, and its minutes are not circulated', async () => {
  const { id: meeting } = await desk.arrange({ startsOn: '2099-03-04' });
  const { id: agendaItem } = await desk.addItem(meeting);
  const { id } = await desk.minutesOf(meeting);
  await desk.write(id, 'To be noted.');
  const assurance = { agendaItem, level: 'assured', reason: 'Foreseen' } as const;
  await desk.declined('give assurance', (doing) => giveAssurance(doing, assurance));
  const { declined } = await desk.declined('write minutes', (doing) =>
    circulateMinutes(doing, { id, version: 1 }),
  );
  assert.match(declined, /begins on Wednesday 4 March 2099, 11\.00am/);
});

test('an item that has minutes stays in its part', async () => {
  const { id: meeting } = await desk.arrange();
  const { id } = await desk.addItem(meeting, privateItem);
  await desk.minutesOf(meeting, 2);
  const moved = { ...privateItem, part: '1' as const, id, version: 1 };
  assert.equal(
    (await desk.declined('arrange meetings', (doing) => editAgendaItem(doing, moved))).field,
    'part',
  );
});
