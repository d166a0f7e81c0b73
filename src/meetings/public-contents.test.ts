import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { meetingDesk, privateItem, type MeetingDesk } from '../../test/support/meeting-desk.ts';
import { meetingRows, minutesRows, questionRows } from './content-rows.ts';
import { recordAttendance } from './arranging/record-attendance.ts';
import { giveAssurance } from './assurance/give-assurance.ts';
import { circulateMinutes } from './minutes/circulate-minutes.ts';
import { correctMinute } from './minutes/correct-minute.ts';
import { isKeptPrivate } from './public-content.ts';
import { publicMeeting } from './public-meeting.ts';
import { publicMinutes } from './public-minutes.ts';
import { publicQuestion } from './public-question.ts';
import { answerQuestion } from './questions/answer-question.ts';
import { askQuestion } from './questions/ask-question.ts';

let desk: MeetingDesk;
before(async () => (desk = await meetingDesk()));
after(() => desk.close());

test('older words of a paragraph are not shown when any of them was made private', async () => {
  const { id: meeting } = await desk.arrange();
  await desk.addItem(meeting);
  const minutes = await desk.minutesOf(meeting);
  const { id } = await desk.write(minutes.id, 'Mx Quill complained.');
  await desk.act('write minutes', (doing) => circulateMinutes(doing, { id: minutes.id, version: 1 }));
  const text = '{{private personal information: Mx Quill}} complained.';
  await desk.act('write minutes', (doing) =>
    correctMinute(doing, { id, version: 1, text, why: 'Names a complainant', wordsPublic: true }),
  );
  const content = JSON.stringify(publicMinutes((await minutesRows(desk.records, minutes.id))!));
  assert.ok(!content.includes('Quill'));
  assert.match(content, /Names a complainant/);
  assert.match(content, /Not published: personal information/);
});

test('of Part 2 nothing but number, exemption and trace can be public', async () => {
  const { id: meeting } = await desk.arrange();
  await desk.addItem(meeting);
  const hidden = await desk.addItem(meeting, privateItem);
  await desk.act('give assurance', (doing) =>
    giveAssurance(doing, { agendaItem: hidden.id, level: 'not', reason: 'Zephyr leaks' }),
  );
  const minutes = await desk.minutesOf(meeting, 2);
  await desk.write(minutes.id, 'Zephyr was discussed.', 2);
  const asked = await desk.act('ask questions', (doing) =>
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

test('who may not be named stands in public by post, and without one is counted', async () => {
  const { id: meeting } = await desk.arrange();
  const attend = (name: string, post: string, namedInPublic: boolean) =>
    desk.act('arrange meetings', (doing) =>
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
  const { id: meeting } = await desk.arrange();
  const ask = (publishAsker: boolean) =>
    desk.act('ask questions', (doing) =>
      askQuestion(doing, {
        meeting,
        agendaItem: null,
        askedBy: 'public',
        askerName: 'R Resident',
        publishAsker,
        text: 'Why?',
        due: '',
      }),
    );
  const [quiet, named] = [await ask(false), await ask(true)];
  assert.deepEqual([quiet.number, named.number], [1, 2]);
  await desk.act('answer questions', (doing) =>
    answerQuestion(doing, { id: named.id, version: 1, answer: 'Because.', answeredBy: 'Chief Constable' }),
  );
  const contents = await Promise.all(
    [quiet, named].map(async ({ id }) => publicQuestion((await questionRows(desk.records, id))!)),
  );
  const [first, second] = contents.map((one) => (isKeptPrivate(one) ? assert.fail() : one));
  assert.deepEqual([first?.asker, first?.answer], [null, null]);
  assert.deepEqual([second?.asker, second?.answer], ['R Resident', 'Because.']);
});
