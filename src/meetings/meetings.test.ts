import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../test/support/record-desk.ts';
import { recordPerson } from '../../test/support/record-people.ts';
import type { Actor } from '../accounts/index.ts';
import type { Act } from '../accounts/index.ts';
import { isDeclined, type Declined, type Doing } from '../audit/index.ts';
import { inOrder } from './agenda-order.ts';
import { addAgendaItem } from './arranging/add-agenda-item.ts';
import type { AgendaWords } from './arranging/agenda-words.ts';
import { createMeeting } from './arranging/create-meeting.ts';
import { editAgendaItem } from './arranging/edit-agenda-item.ts';
import { editMeeting } from './arranging/edit-meeting.ts';
import { detailsOf, type MeetingDetails } from './arranging/meeting-details.ts';
import { moveAgendaItem } from './arranging/move-agenda-item.ts';
import { recordAttendance } from './arranging/record-attendance.ts';
import { giveAssurance } from './assurance/give-assurance.ts';
import { meetingRows, minutesRows, questionRows } from './content-rows.ts';
import { addMinute } from './minutes/add-minute.ts';
import { approveMinutes } from './minutes/approve-minutes.ts';
import { beginMinutes } from './minutes/begin-minutes.ts';
import { circulateMinutes } from './minutes/circulate-minutes.ts';
import { correctMinute } from './minutes/correct-minute.ts';
import { editMinute } from './minutes/edit-minute.ts';
import { raiseAction } from './minutes/raise-action.ts';
import { removeMinute } from './minutes/remove-minute.ts';
import { isKeptPrivate } from './public-content.ts';
import { publicMeeting } from './public-meeting.ts';
import { publicMinutes } from './public-minutes.ts';
import { publicQuestion } from './public-question.ts';
import { answerQuestion } from './questions/answer-question.ts';
import { askQuestion } from './questions/ask-question.ts';

let desk: RecordDesk;
let officer: Actor;
before(async () => {
  desk = await recordDesk();
  officer = await recordPerson(desk.records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
});
after(() => desk.close());

const march: MeetingDetails = {
  title: 'Scrutiny Board',
  kind: 'scrutiny-board',
  startsOn: '2021-03-03',
  startsAt: '11:00',
  place: 'Online',
  joining: 'secret-link',
  isPublic: true,
  registrationClosesOn: '2021-03-02',
  registrationClosesAt: '12:00',
  questionsCloseOn: '',
  questionsCloseAt: '',
  contact: 'The office',
  sharedWithPanel: false,
  observersPresent: 3,
};
const publicItem: AgendaWords = {
  part: '1',
  title: 'Action plan',
  summary: '',
  topic: 'Hunting',
  exemption: '',
  publicInterest: '',
  publicTrace: '',
};
const privateItem: AgendaWords = {
  ...publicItem,
  part: '2',
  title: 'Operation Zephyr',
  exemption: '31',
  publicInterest: 'Knowing would help offenders.',
  publicTrace: 'A law enforcement matter',
};

const act = async <Done>(name: Act, command: (doing: Doing) => Promise<Done | Declined>): Promise<Done> => {
  const result = await desk.ask(officer, name, command);
  if (isDeclined(result)) assert.fail(result.declined);
  return result;
};
const declined = async (name: Act, command: (doing: Doing) => Promise<unknown>): Promise<Declined> => {
  const result = await desk.ask(officer, name, command as (doing: Doing) => Promise<object>);
  if (!isDeclined(result)) assert.fail('it was done');
  return result;
};
const arrange = (details: Partial<MeetingDetails> = {}) =>
  act('arrange meetings', (doing) => createMeeting(doing, { ...march, ...details }));
const item = (meeting: number, words = publicItem) =>
  act('arrange meetings', (doing) => addAgendaItem(doing, { meeting, ...words }));
const minutesOf = async (meeting: number, part: 1 | 2 = 1) =>
  act('write minutes', (doing) => beginMinutes(doing, { meeting, part }));
const write = (minutes: number, text: string, section = 1) =>
  act('write minutes', (doing) => addMinute(doing, { minutes, section, text }));
const versionOf = async (table: 'minute' | 'minutes' | 'meeting' | 'agenda_item' | 'question', id: number) =>
  (await desk.records.selectFrom(table).select('version').where('id', '=', id).executeTakeFirstOrThrow())
    .version;

test('a meeting keeps its address, and two of the same day and title have two', async () => {
  const [one, two] = [await arrange(), await arrange()];
  assert.equal(one.slug, '2021-03-03-scrutiny-board');
  assert.equal(two.slug, '2021-03-03-scrutiny-board-2');
  const version = await versionOf('meeting', one.id);
  await act('arrange meetings', (doing) =>
    editMeeting(doing, { ...march, id: one.id, version, title: 'Another title' }),
  );
  const rows = await meetingRows(desk.records, one.id);
  assert.equal(rows?.meeting.slug, '2021-03-03-scrutiny-board');
  assert.equal(rows.meeting.title, 'Another title');
});

test('times are those of clocks in London, and a deadline is one instant', async () => {
  const { id } = await arrange({ startsOn: '2021-06-02', registrationClosesOn: '2021-06-01' });
  const row = (await meetingRows(desk.records, id))!.meeting;
  assert.equal(row.starts_at, '2021-06-02T10:00:00Z');
  assert.equal(row.registration_closes_at, '2021-06-01T11:00:00Z');
  assert.deepEqual(detailsOf(row).registrationClosesAt, '12:00');
  const inTheGap = await declined('arrange meetings', (doing) =>
    createMeeting(doing, { ...march, startsOn: '2021-03-28', startsAt: '01:30' }),
  );
  assert.equal(inTheGap.field, 'startsOn');
  const late = await declined('arrange meetings', (doing) =>
    createMeeting(doing, { ...march, registrationClosesOn: '2021-03-04' }),
  );
  assert.equal(late.field, 'registrationClosesOn');
});

test('the second of two who edit the same meeting sees what the first saved', async () => {
  const { id } = await arrange();
  const first = { ...march, id, version: 1, place: 'Town hall' };
  await act('arrange meetings', (doing) => editMeeting(doing, first));
  const second = await declined('arrange meetings', (doing) =>
    editMeeting(doing, { ...first, place: 'School' }),
  );
  assert.equal(second.changed?.['place'], 'Town hall');
  assert.equal((await meetingRows(desk.records, id))!.meeting.place, 'Town hall');
});

test('no item is public because nobody chose, and Part 2 needs exemption, reason and trace', async () => {
  const { id: meeting } = await arrange();
  const fieldOf = async (words: AgendaWords) =>
    (await declined('arrange meetings', (doing) => addAgendaItem(doing, { meeting, ...words }))).field;
  assert.equal(await fieldOf({ ...publicItem, part: '' }), 'part');
  assert.equal(await fieldOf({ ...privateItem, exemption: '' }), 'exemption');
  assert.equal(await fieldOf({ ...privateItem, publicInterest: ' ' }), 'publicInterest');
  assert.equal(await fieldOf({ ...privateItem, publicTrace: '' }), 'publicTrace');
});

test('items move within their part, and numbers run on through both parts', async () => {
  const { id: meeting } = await arrange();
  const hidden = await item(meeting, privateItem);
  const first = await item(meeting, { ...publicItem, title: 'First' });
  const second = await item(meeting, { ...publicItem, title: 'Second' });
  await act('arrange meetings', (doing) => moveAgendaItem(doing, { id: second.id, to: 'up' }));
  const { agenda } = (await meetingRows(desk.records, meeting))!;
  assert.deepEqual(
    inOrder(agenda).map(({ id, number }) => [id, number]),
    [
      [second.id, 1],
      [first.id, 2],
      [hidden.id, 3],
    ],
  );
  await declined('arrange meetings', (doing) => moveAgendaItem(doing, { id: first.id, to: 'down' }));
});

test('minutes: written, circulated, corrected in sight of all, approved at the next meeting', async () => {
  const january = await arrange({ startsOn: '2021-01-13', registrationClosesOn: '2021-01-12' });
  await item(january.id);
  const minutes = await minutesOf(january.id);
  const one = await write(minutes.id, 'The minutes were noted.');
  const two = await write(minutes.id, 'A slip.');
  assert.deepEqual([one.number, two.number], ['1.1', '1.2']);
  await act('write minutes', (doing) => removeMinute(doing, { id: two.id, version: 1 }));
  assert.equal((await write(minutes.id, 'Later.')).number, '1.3');

  const { reference } = await act('open actions', (doing) =>
    raiseAction(doing, {
      minute: one.id,
      text: 'Report on attrition',
      owner: null,
      ownerPost: 'Chief Constable',
      due: '',
    }),
  );
  assert.match(reference, /^2021\/\d{2}$/);
  await declined('write minutes', (doing) => removeMinute(doing, { id: one.id, version: 1 }));

  const early = { id: minutes.id, version: 1, approvedBy: january.id };
  assert.match(
    (await declined('approve minutes', (doing) => approveMinutes(doing, early))).declined,
    /circulate/,
  );
  await act('write minutes', (doing) => circulateMinutes(doing, { id: minutes.id, version: 1 }));
  await declined('write minutes', (doing) => editMinute(doing, { id: one.id, version: 1, text: 'Changed' }));
  const correction = {
    id: one.id,
    version: 1,
    text: 'The minutes were approved.',
    why: 'Wrong word',
    wordsPublic: true,
  };
  await act('write minutes', (doing) => correctMinute(doing, correction));

  const next = await arrange({ startsOn: '2021-02-10', registrationClosesOn: '2021-02-09' });
  await declined('approve minutes', (doing) => approveMinutes(doing, { ...early, version: 2 }));
  await act('approve minutes', (doing) =>
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

test('older words of a paragraph are not shown when any of them was made private', async () => {
  const { id: meeting } = await arrange();
  await item(meeting);
  const minutes = await minutesOf(meeting);
  const { id } = await write(minutes.id, 'Mx Quill complained.');
  await act('write minutes', (doing) => circulateMinutes(doing, { id: minutes.id, version: 1 }));
  const text = '{{private personal information: Mx Quill}} complained.';
  await act('write minutes', (doing) =>
    correctMinute(doing, { id, version: 1, text, why: 'Names a complainant', wordsPublic: true }),
  );
  const content = JSON.stringify(publicMinutes((await minutesRows(desk.records, minutes.id))!));
  assert.ok(!content.includes('Quill'));
  assert.match(content, /Names a complainant/);
  assert.match(content, /Not published: personal information/);
});

test('of Part 2 nothing but number, exemption and trace can be public', async () => {
  const { id: meeting } = await arrange();
  await item(meeting);
  const hidden = await item(meeting, privateItem);
  await act('give assurance', (doing) =>
    giveAssurance(doing, { agendaItem: hidden.id, level: 'not', reason: 'Zephyr leaks' }),
  );
  const minutes = await minutesOf(meeting, 2);
  await write(minutes.id, 'Zephyr was discussed.', 2);
  const asked = await act('ask questions', (doing) =>
    askQuestion(doing, {
      meeting,
      agendaItem: hidden.id,
      askedBy: 'office-holder',
      askerName: '',
      publishAsker: false,
      text: 'What of Zephyr?',
      due: '',
    }),
  );
  const content = publicMeeting((await meetingRows(desk.records, meeting))!);
  assert.deepEqual(content.agenda[1], {
    part: 2,
    number: 2,
    exemption: '31',
    trace: 'A law enforcement matter',
  });
  assert.ok(!/Zephyr|secret-link|help offenders/.test(JSON.stringify(content)));
  assert.ok(isKeptPrivate(publicMinutes((await minutesRows(desk.records, minutes.id))!)));
  assert.ok(isKeptPrivate(publicQuestion((await questionRows(desk.records, asked.id))!)));
});

test('an item that has minutes stays in its part', async () => {
  const { id: meeting } = await arrange();
  const { id } = await item(meeting, privateItem);
  await minutesOf(meeting, 2);
  const moved = { ...privateItem, part: '1' as const, id, version: 1 };
  assert.equal((await declined('arrange meetings', (doing) => editAgendaItem(doing, moved))).field, 'part');
});

test('who may not be named stands in public by post, and without one is counted', async () => {
  const { id: meeting } = await arrange();
  const attend = (name: string, post: string, namedInPublic: boolean) =>
    act('arrange meetings', (doing) =>
      recordAttendance(doing, {
        meeting,
        name,
        post,
        organisation: 'The force',
        kind: 'present',
        namedInPublic,
      }),
    );
  await attend('A Chief', 'Chief Constable', true);
  await attend('P Private', 'Analyst', false);
  await attend('N Obody', '', false);
  assert.deepEqual(publicMeeting((await meetingRows(desk.records, meeting))!).attendance, [
    {
      organisation: 'The force',
      present: [
        { name: 'A Chief', post: 'Chief Constable' },
        { name: null, post: 'Analyst' },
      ],
      apologies: [],
      alsoPresent: 1,
    },
  ]);
});

test('a question is answered once the office has an answer, and a member of the public is named only by wish', async () => {
  const { id: meeting } = await arrange();
  const ask = (publishAsker: boolean) =>
    act('ask questions', (doing) =>
      askQuestion(doing, {
        meeting,
        agendaItem: null,
        askedBy: 'public',
        askerName: 'R Resident',
        publishAsker,
        text: 'Why?',
        due: '2021-03-01',
      }),
    );
  const [quiet, named] = [await ask(false), await ask(true)];
  assert.deepEqual([quiet.number, named.number], [1, 2]);
  await act('answer questions', (doing) =>
    answerQuestion(doing, { id: named.id, version: 1, answer: 'Because.', answeredBy: 'Chief Constable' }),
  );
  const contents = await Promise.all(
    [quiet, named].map(async ({ id }) => publicQuestion((await questionRows(desk.records, id))!)),
  );
  const [first, second] = contents.map((one) => (isKeptPrivate(one) ? assert.fail() : one));
  assert.deepEqual([first?.asker, first?.answer], [null, null]);
  assert.deepEqual([second?.asker, second?.answer], ['R Resident', 'Because.']);
});
