import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RecordDesk } from '../../../test/support/record-desk.ts';
import { tellingDesk, type TellingDesk } from '../../../test/support/telling-desk.ts';
import type { Actor } from '../../accounts/index.ts';
import { performTogether } from '../../audit/index.ts';
import { changeAction } from '../changing/change-action.ts';
import { importActions } from '../csv/import-actions.ts';
import { openAction } from '../opening/open-action.ts';

let here: TellingDesk;
let desk: RecordDesk;
before(async () => {
  here = await tellingDesk();
  desk = here.desk;
});
after(() => desk.close());

test('private passages are not in letters, and long texts are cut short', async () => {
  await here.opened({ text: `Write to {{private a name: Mrs Smith}} ${'and the others '.repeat(30)}` });
  await here.tell();
  assert.doesNotMatch(here.letterTo('kim.owner'), /Smith/);
  assert.match(here.letterTo('kim.owner'), /Write to \[Not published: a name\] and .*…\n/);
});

test('an owner is told of everything that a file brings in one letter', async () => {
  const text = [
    'reference,text,origin,owner,promised_by,part,shared_with_panel',
    ...['One', 'Two', 'Three'].map((words) => `,${words},other,kim.owner@example.test,force,1,no`),
    ',Four,other,lee.other@example.test,force,1,no',
  ].join('\n');
  await desk.act(here.people.officer, 'open actions', (doing) => importActions(doing, { text }));
  assert.deepEqual(await here.tell(), ['kim.owner', 'lee.other']);
  assert.match(here.letterTo('kim.owner'), /^3 actions are yours\n[\s\S]*One[\s\S]*Two[\s\S]*Three/);
});

test('a new owner is told; who gave it to himself is not', async () => {
  const { id } = await here.opened();
  await here.tell();
  const give = async (to: Actor) => {
    const row = await desk.records
      .selectFrom('action')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await desk.act(here.people.officer, 'change actions', (doing) =>
      changeAction(doing, {
        action: id,
        version: row.version,
        text: row.text,
        owner: to.person,
        ownerPost: '',
        strategicLead: null,
        promisedBy: 'force',
        due: null,
        reviewOn: null,
        theme: null,
        priority: null,
        successCriteria: '',
        originReference: '',
        part: 1,
        sharedWithPanel: false,
      }),
    );
  };
  await give(here.people.other);
  assert.deepEqual(await here.tell(), ['lee.other']);
  assert.match(here.letterTo('lee.other'), /Given to you by Sam Officer\. It has no due day\./);
  await give(here.people.officer);
  assert.deepEqual(await here.tell(), []);
});

test('actions raised in minutes in draft are told once they are circulated, in one letter', async () => {
  const { records } = desk;
  const meeting = await records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'Board',
      kind: 'scrutiny-board',
      starts_at: '2021-01-13T11:00:00Z',
      is_public: true,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  const minutes = await records
    .insertInto('minutes')
    .values({
      meeting: meeting.id,
      part: 1,
      circulated_at: null,
      approved_at: null,
      approved_by_meeting: null,
    })
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
  await here.opened({ origin: 'minute', minute: minute.id });
  desk.at('2021-03-03T12:00:00Z');
  await here.opened({ origin: 'minute', minute: minute.id, text: 'And to the panel' });
  assert.deepEqual(await here.tell(), []);
  await records.updateTable('minutes').set({ circulated_at: '2021-03-04T09:00:00Z' }).execute();
  assert.deepEqual(await here.tell(), ['kim.owner']);
  assert.match(here.letterTo('kim.owner'), /^2 actions are yours/);
});

test('what was before the workspace is told to nobody', async () => {
  await performTogether(desk, async (act) => {
    const { id } = await act(here.people.officer, 'open actions', (doing) =>
      openAction(doing, { text: 'Old', origin: 'other', owner: here.people.owner.person }),
    ).then((done) => done as { id: number });
    return id;
  });
  assert.deepEqual(await here.tell(), []);
});

test('an act that was undone is told to nobody', async () => {
  const undone = desk.act(here.people.officer, 'open actions', async (doing) => {
    await openAction(doing, { text: 'Report', origin: 'other', owner: here.people.owner.person });
    throw new Error('The power went');
  });
  await assert.rejects(undone);
  assert.deepEqual(await here.tell(), []);
});
