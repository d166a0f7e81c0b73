import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../../test/support/record-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import type { Actor } from '../../accounts/index.ts';
import { isDeclined, type Declined } from '../../audit/index.ts';
import type { ActionToOpen } from './action-to-open.ts';
import { openAction, type OpenedAction } from './open-action.ts';

let desk: RecordDesk;
let officer: Actor;
before(async () => {
  desk = await recordDesk();
  officer = await recordPerson(desk.records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
});
after(() => desk.close());

const told: ActionToOpen = { text: 'Report on attrition', origin: 'other', ownerPost: 'Chief Constable' };
const open = (input: Partial<ActionToOpen>): Promise<OpenedAction | Declined> =>
  desk.ask(officer, 'open actions', (doing) => openAction(doing, { ...told, ...input }));

const minuteOf = async (slug: string, startsAt: string, part: 1 | 2) => {
  const { records } = desk;
  const meeting = await records
    .insertInto('meeting')
    .values({
      slug,
      title: 'Scrutiny Board',
      kind: 'scrutiny-board',
      starts_at: startsAt,
      is_public: true,
      registration_closes_at: null,
      questions_close_at: null,
      cancelled_at: null,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  const minutes = await records
    .insertInto('minutes')
    .values({ meeting: meeting.id, part, circulated_at: null, approved_at: null, approved_by_meeting: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  const place = { minutes: minutes.id, section: 2 };
  await records
    .insertInto('minute_section')
    .values({ ...place, title: 'Deep dive', agenda_item: null })
    .execute();
  const minute = await records
    .insertInto('minute')
    .values({ ...place, paragraph: 7, text: 'Asked.', removed_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { meeting: meeting.id, minute: minute.id };
};

test('actions raised in minutes are numbered through the year of their meeting', async () => {
  const { meeting, minute } = await minuteOf('january', '2021-01-13T11:00:00Z', 1);
  const first = await open({ origin: 'minute', minute });
  const second = await open({ origin: 'minute', minute });
  assert.deepEqual(
    [first, second].map((opened) => !isDeclined(opened) && opened.reference),
    ['2021/01', '2021/02'],
  );
  const row = await desk.records.selectFrom('action').selectAll().orderBy('id').executeTakeFirstOrThrow();
  assert.deepEqual([row.meeting, row.part, row.opened_on], [meeting, 1, '2021-01-13']);
});

test('an action raised in private minutes is private, whatever is asked', async () => {
  const { minute } = await minuteOf('private', '2021-02-10T11:00:00Z', 2);
  const opened = await open({ origin: 'minute', minute, part: 1 });
  assert.ok(!isDeclined(opened));
  const { part } = await desk.records
    .selectFrom('action')
    .select('part')
    .where('id', '=', opened.id)
    .executeTakeFirstOrThrow();
  assert.equal(part, 2);
});

test('other origins have numbers of their own, and a declined one leaves no gap', async () => {
  const references: string[] = [];
  for (const input of [{}, { ownerPost: ' ' }, {}, { origin: 'deliverable' as const }]) {
    const opened = await open(input);
    references.push(isDeclined(opened) ? (opened.field ?? '') : opened.reference);
  }
  assert.deepEqual(references, ['ACT-2021/01', 'owner', 'ACT-2021/02', 'DEL-2021/01']);
});

test('a number given before the record was kept is kept, once, and numbers go on after it', async () => {
  const old = { openedOn: '2020-12-16', reference: 'ACT-2020/41' };
  const kept = await open(old);
  const again = await open(old);
  const next = await open({ openedOn: '2020-12-17' });
  assert.ok(!isDeclined(kept) && isDeclined(again) && !isDeclined(next));
  assert.equal(next.reference, 'ACT-2020/42');
  const odd = await open({ reference: '2020-41' });
  assert.match(isDeclined(odd) ? odd.declined : '', /not a reference such as/);
});

test('its audit line holds what it says', async () => {
  const opened = await open({ text: '  Hold a deeper dive.  ' });
  assert.ok(!isDeclined(opened));
  const line = await desk.records
    .selectFrom('audit_line')
    .select(['act', 'actor', 'after'])
    .where('subject', '=', 'action')
    .where('subject_id', '=', String(opened.id))
    .executeTakeFirstOrThrow();
  assert.equal(line.act, 'open actions');
  assert.equal(line.actor, officer.person);
  assert.match(line.after ?? '', /Hold a deeper dive\./);
});

test('an action is owned by a person or by a post, never by both', async () => {
  const both = await open({ owner: officer.person, ownerPost: 'Chief Constable' });
  assert.ok(isDeclined(both));
  assert.deepEqual([both.declined, both.field], ['Choose a person or write a post, not both.', 'ownerPost']);
  assert.ok(!isDeclined(await open({ owner: officer.person, ownerPost: ' ' })));
});

test('only people who are here can own, and only a strategic lead can lead', async () => {
  const owner = await open({ owner: 9999, ownerPost: '' });
  const lead = await open({ strategicLead: officer.person });
  assert.deepEqual(
    [owner, lead].map((result) => isDeclined(result) && result.field),
    ['owner', 'strategicLead'],
  );
});
