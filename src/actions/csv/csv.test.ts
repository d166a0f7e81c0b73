import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../../test/support/record-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import type { Actor } from '../../accounts/index.ts';
import { isDeclined } from '../../audit/index.ts';
import { addUpdate } from '../changing/add-update.ts';
import { openAction } from '../opening/open-action.ts';
import { addTheme } from '../themes/themes.ts';
import { actionCellsFor, actionsCsv } from './export-actions.ts';
import { bringIn } from './bring-in.ts';
import { actionFileFor } from './file-reads.ts';
import { countsOf, importActions } from './import-actions.ts';
import { lookThrough } from './look-through.ts';

const today = Temporal.PlainDate.from('2021-03-03');
let desk: RecordDesk, empty: RecordDesk;
let officer: Actor;
before(async () => {
  [desk, empty] = [await recordDesk(), await recordDesk()];
  for (const { records } of [desk, empty]) {
    officer = await recordPerson(records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
    await recordPerson(records, 'Alex Lead', 'Assistant Chief Constable', 'strategic-lead');
  }
  for (const here of [desk, empty])
    await here.act(officer, 'change actions', (doing) =>
      addTheme(doing, {
        title: 'Training',
        plan: 'Plan',
        lead: '',
        keyThemes: [],
        desiredOutcomes: [],
        position: 1,
      }),
    );
});
after(async () => {
  await desk.close();
  await empty.close();
});

const take = async (from: RecordDesk) => actionsCsv(await actionCellsFor(officer, from.records, today, {}));
const bring = async (to: RecordDesk, text: string) => {
  const done = await to.ask(officer, 'open actions', (doing) => importActions(doing, { text }));
  return isDeclined(done) ? done : countsOf(done);
};
const lookAt = (to: RecordDesk, text: string) =>
  to.act(officer, 'open actions', (doing) => lookThrough(doing, { name: 'a.csv', text }));
const bringAll = (to: RecordDesk, id: number) =>
  to.ask(officer, 'open actions', (doing) => bringIn(doing, { id }));
const fileFor = (actor: Actor, id: number) => actionFileFor(actor, desk.records, id, desk.clock());
const head = 'reference,text,origin,owner,owner_post,promised_by,part,shared_with_panel,due';

test('what is taken away can be brought in elsewhere, and taken away again letter for letter', async () => {
  const texts = ['=SUM(A1)', '-1 is less', "'@home", 'Two\nlines, "quoted"', 'Plain'];
  for (const [index, text] of texts.entries()) {
    const { id } = await desk.act(officer, 'open actions', (doing) =>
      openAction(doing, {
        text,
        origin: 'deliverable',
        ...(index % 2 === 0 ? { ownerPost: 'Chief Constable' } : { owner: officer.person }),
        ...(index === 1 ? { due: '2021-06-30', theme: 1, strategicLead: 2, successCriteria: '+5%' } : {}),
        ...(index === 2
          ? { part: 2, reviewOn: '2021-04-01', originReference: '1.4', openedOn: '2020-12-01' }
          : {}),
      }),
    );
    const update = { action: id, dated: '2021-03-01', text: `@ ${text}`, progress: 'on-track' as const };
    if (index < 3) await desk.act(officer, 'update own actions', (doing) => addUpdate(doing, update));
  }
  const away = await take(desk);
  assert.match(away, /DEL-2021\/01,'=SUM\(A1\),/);
  assert.deepEqual(await bring(empty, away), { opened: 5, changed: 0, updated: 3, unchanged: 0 });
  assert.equal(await take(empty), away);
  const again = await bring(empty, away);
  assert.match(isDeclined(again) ? (again.report?.[0] ?? '') : '', /nothing to change/);
});

test('a file with anything wrong brings in nothing, and says everything that is wrong', async () => {
  const before = await take(desk);
  const rows = [
    ',Good,other,,Chief Constable,force,1,no,',
    ',,other,,Chief Constable,force,1,no,2021-02-30',
    ',Whose,other,nobody@example.test,,force,1,no,',
  ];
  const refused = await bring(desk, [head, ...rows.slice(0, 2)].join('\n'));
  assert.ok(isDeclined(refused));
  assert.match(refused.declined, /1 row would open an action, 0 would change one/);
  assert.deepEqual(refused.report, [
    'Row 3, column text: must say what is to be done.',
    'Row 3, column due: must be a day such as 2021-03-03, or empty.',
  ]);
  const unknown = await bring(desk, [head, rows[0], rows[2], ',Nobody,other,,,force,1,no,'].join('\n'));
  assert.ok(isDeclined(unknown));
  assert.deepEqual(unknown.report, [
    'Row 3, column owner: nobody here is “nobody@example.test”; give an e-mail address or a whole name',
    'Row 4, column owner: Give it an owner: a person, or the name of a post.',
  ]);
  assert.equal(await take(desk), before);
});

test('a row with a known reference changes what it says otherwise', async () => {
  const text = (await take(desk)).replace('2021-06-30', '2021-07-31');
  assert.deepEqual(await bring(desk, text), { opened: 0, changed: 1, updated: 0, unchanged: 4 });
  const moved = await bring(desk, text.replace('Plain,deliverable', 'Plain,other'));
  assert.match(isDeclined(moved) ? (moved.report?.[0] ?? '') : '', /origin and the day it was opened/);
});

test('columns that are missing or not known are told', async () => {
  const refused = await bring(desk, 'text,origin,colour\nA,other,red');
  assert.ok(isDeclined(refused));
  assert.match(
    refused.report?.join('\n') ?? '',
    /no column "promised_by"[\s\S]*column "colour" that is not known/,
  );
});

const fresh = [
  head,
  ',Write to residents,other,,Chief Constable,force,1,no,2021-05-01',
  ',Write to the panel,other,,Chief Constable,body,1,no,',
].join('\n');

test('a file is looked through first: nothing of it is there until it is brought in, whole and once', async () => {
  const before = await take(desk);
  const { id } = await lookAt(desk, fresh);
  assert.equal(await take(desk), before);
  const shown = await fileFor(officer, id);
  assert.deepEqual(
    shown?.rows.map(({ row, outcomes, reference }) => [row, outcomes, reference]),
    [
      [2, ['opened'], 'ACT-2021/01'],
      [3, ['opened'], 'ACT-2021/02'],
    ],
  );
  const other = await recordPerson(desk.records, 'Pat Other', 'Officer', 'scrutiny-officer');
  assert.equal(await fileFor(other, id), undefined);
  assert.deepEqual(await bringAll(desk, id), { opened: 2, changed: 0, updated: 0, unchanged: 0 });
  const again = await bringAll(desk, id);
  assert.match(isDeclined(again) ? again.declined : '', /brought in already/);
});

test('rows that were brought in before are known again without a reference, and not opened twice', async () => {
  const twice = await bring(desk, fresh);
  assert.match(isDeclined(twice) ? (twice.report?.[0] ?? '') : '', /nothing to change/);
  const { id } = await lookAt(desk, `${fresh}\n,Write to the press,other,,Chief Constable,body,1,no,\n`);
  const shown = await fileFor(officer, id);
  assert.deepEqual(
    shown?.rows.map(({ reference, isThere }) => [reference, isThere]),
    [
      ['ACT-2021/01', true],
      ['ACT-2021/02', true],
      ['ACT-2021/03', false],
    ],
  );
});

test('what would do something else by now is not brought in', async () => {
  const row = `${head}\n,Call the chief,other,,Chief Constable,body,1,no,\n,Call him again,other,,Chief Constable,body,1,no,`;
  const { id } = await lookAt(desk, row);
  await bring(desk, row.split('\n').slice(0, 2).join('\n'));
  const late = await bringAll(desk, id);
  assert.match(isDeclined(late) ? late.declined : '', /changed since this was worked out/);
});

test('an unknown reference is taken of years before this record gave numbers, and of no other', async () => {
  const row = (reference: string) =>
    `${head}\n${reference},Old ${reference},other,,Chief Constable,force,1,no,`;
  assert.deepEqual(await bring(desk, row('ACT-2019/14')), {
    opened: 1,
    changed: 0,
    updated: 0,
    unchanged: 0,
  });
  for (const [reference, why] of [
    ['ACT-2021/99', /Row 2, column reference: There is no action ACT-2021\/99/],
    ['ACT-2031/01', /has not begun/],
  ] as const) {
    const refused = await bring(desk, row(reference));
    assert.match(isDeclined(refused) ? (refused.report?.[0] ?? '') : '', why);
  }
});

test('signs that turn the direction of text are told with their row and column, others that nobody sees are left out', async () => {
  const row = (text: string) => `${head}\n,${text},other,,Chief Constable,force,1,no,`;
  const refused = await bring(desk, row('Read \u202eme'));
  assert.match(isDeclined(refused) ? (refused.report?.[0] ?? '') : '', /Row 2, column text: holds signs/);
  await bring(desk, row('A\u0000B\u0007C'));
  assert.match(await take(desk), /,ABC,other/);
});
