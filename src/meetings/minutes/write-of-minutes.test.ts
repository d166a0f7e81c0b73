import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { roles, type Actor, type Role } from '../../../src/accounts/index.ts';
import { meetingDesk, privateItem, type MeetingDesk } from '../../../test/support/meeting-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import { recordAttendance } from '../arranging/record-attendance.ts';
import { writeOfMinutes } from './write-of-minutes.ts';

let desk: MeetingDesk;
const people: Partial<Record<Role, Actor>> = {};
before(async () => {
  desk = await meetingDesk();
  for (const role of Object.keys(roles) as Role[])
    people[role] = await recordPerson(desk.records, `Some ${role}`, role, role);
});
after(() => desk.close());

/** Writes of minutes of one part, and gives whom to, in the order of the alphabet, with one of the letters. */
async function writtenTo(meeting: number, part: 1 | 2) {
  const { id } = await desk.minutesOf(meeting, part);
  await desk.write(id, 'Words that stay in the minutes.');
  await desk.records.deleteFrom('letter').execute();
  await desk.records.transaction().execute(async (tx) => {
    const doing = { tx, actor: desk.officer, at: desk.clock(), changed: () => Promise.resolve() };
    await writeOfMinutes(doing, { id, address: 'https://workspace.example' });
  });
  const letters = await desk.records.selectFrom('letter').selectAll().orderBy('recipient').execute();
  const names = letters.map(({ recipient }) => recipient.replace('@example.test', ''));
  return { names, letter: letters[0] };
}

const workOnMeetings = [
  'some.analyst',
  'some.deputy-chief',
  'some.engagement-officer',
  'some.finance-officer',
  'some.office-holder',
  'some.scrutiny-officer',
  'some.strategic-lead',
];

test('those who work on meetings are written to, once each, but for whoever circulated', async () => {
  const { id: meeting } = await desk.arrange();
  await desk.addItem(meeting);
  const { names, letter } = await writtenTo(meeting, 1);
  assert.deepEqual(names, workOnMeetings);
  assert.match(letter?.text ?? '', /Scrutiny Board\nWednesday 3 March 2021, 11\.00am \(London time\)/);
  assert.ok(letter?.text.includes(`https://workspace.example/meetings/${meeting}#minutes-1`));
  assert.doesNotMatch(letter?.text ?? '', /Words that stay|Action plan|secret-link/);
});

test('a member of the panel who was there is written to if the meeting is shared, another is not', async () => {
  const there = { post: '', organisation: 'Panel', kind: 'present', namedInPublic: true } as const;
  for (const sharedWithPanel of [true, false]) {
    const { id: meeting } = await desk.arrange({ sharedWithPanel });
    await desk.addItem(meeting);
    await recordPerson(desk.records, 'Absent Member', 'Member', 'panel-member');
    for (const name of ['Some  Panel-Member', 'Some contributor'])
      await desk.act('arrange meetings', (doing) => recordAttendance(doing, { ...there, meeting, name }));
    const { names } = await writtenTo(meeting, 1);
    assert.deepEqual(
      names.filter((name) => !workOnMeetings.includes(name)),
      sharedWithPanel ? ['some.panel-member'] : [],
    );
    await desk.records
      .updateTable('person')
      .set({ email: null })
      .where('name', '=', 'Absent Member')
      .execute();
  }
});

test('of private minutes only those are told who may read them', async () => {
  const { id: meeting } = await desk.arrange({ sharedWithPanel: true });
  await desk.addItem(meeting, privateItem);
  const { names, letter } = await writtenTo(meeting, 2);
  assert.deepEqual(names, ['some.deputy-chief', 'some.office-holder', 'some.scrutiny-officer']);
  assert.doesNotMatch(letter?.text ?? '', /Zephyr/);
});

test('nobody is written to whose account is closed or whose role has ended', async () => {
  const { id: meeting } = await desk.arrange();
  await desk.addItem(meeting);
  const at = desk.clock().toString();
  const close = (role: Role) => people[role]?.person ?? 0;
  await desk.records
    .updateTable('person')
    .set({ closed_at: at })
    .where('id', '=', close('analyst'))
    .execute();
  await desk.records
    .updateTable('person_role')
    .set({ ended_at: at })
    .where('person', '=', close('finance-officer'))
    .execute();
  const { names } = await writtenTo(meeting, 1);
  assert.ok(!names.includes('some.analyst') && !names.includes('some.finance-officer'));
  assert.ok(names.includes('some.strategic-lead'));
});
