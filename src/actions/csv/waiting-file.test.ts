import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../../test/support/record-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import type { Actor } from '../../accounts/index.ts';
import { isDeclined } from '../../audit/index.ts';
import { changeAction } from '../changing/change-action.ts';
import { openAction } from '../opening/open-action.ts';
import { bringIn } from './bring-in.ts';
import { actionCellsFor, actionsCsv } from './export-actions.ts';
import { actionFileFor } from './file-reads.ts';
import { importActions } from './import-actions.ts';
import { lookAgain, lookThrough } from './look-through.ts';
import { mostRows } from './read-actions.ts';
import { discardFile, forgetOldFiles } from './waiting-file.ts';

const today = Temporal.PlainDate.from('2021-03-03');
let desk: RecordDesk;
let officer: Actor;
before(async () => {
  desk = await recordDesk();
  officer = await recordPerson(desk.records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
});
after(() => desk.close());

const take = async (from: RecordDesk) => actionsCsv(await actionCellsFor(officer, from.records, today, {}));
const lookAt = (to: RecordDesk, text: string) =>
  to.act(officer, 'open actions', (doing) => lookThrough(doing, { name: 'a.csv', text }));
const bringAll = (to: RecordDesk, id: number) =>
  to.ask(officer, 'open actions', (doing) => bringIn(doing, { id }));
const fileFor = (actor: Actor, id: number) => actionFileFor(actor, desk.records, id, desk.clock());
const keptOf = (id: number) =>
  desk.records.selectFrom('action_file').selectAll().where('id', '=', id).executeTakeFirst();
const head = 'reference,text,origin,owner,owner_post,promised_by,part,shared_with_panel,due';

/** An action of Part 1 or 2 that the next tests speak of. */
const openedAs = (text: string, part: 1 | 2 = 1) =>
  desk.act(officer, 'open actions', (doing) =>
    openAction(doing, { text, origin: 'other', ownerPost: 'Chief Constable', part }),
  );
const otherwise = {
  owner: null,
  ownerPost: 'Chief Constable',
  strategicLead: null,
  promisedBy: 'force',
} as const;
const rest = {
  due: null,
  reviewOn: null,
  theme: null,
  priority: null,
  successCriteria: '',
  originReference: '',
};

test('what a colleague changed since a file was looked through is not overwritten, and nothing of the file comes in', async () => {
  const { id: action, reference } = await openedAs('Report on the estate');
  const file = `${head}\n${reference},Report on the estates,other,,Chief Constable,force,1,no,\n,Quite new,other,,Chief Constable,force,1,no,`;
  const { id } = await lookAt(desk, file);
  assert.deepEqual((await fileFor(officer, id))?.rows[0]?.columns, ['text']);
  const change = { ...otherwise, ...rest, action, version: 1, part: 1 as const, sharedWithPanel: false };
  await desk.act(officer, 'change actions', (doing) =>
    changeAction(doing, { ...change, text: 'Report on the fleet, as agreed', due: '2021-05-05' }),
  );
  const before = await take(desk);
  const late = await bringAll(desk, id);
  assert.ok(isDeclined(late));
  assert.match(late.declined, /Nothing was brought in: look through the file again/);
  assert.deepEqual(late.report, [`Row 2: somebody changed ${reference} since you saw it.`]);
  assert.equal(await take(desk), before);
  await desk.act(officer, 'open actions', (doing) => lookAgain(doing, { id }));
  assert.deepEqual((await fileFor(officer, id))?.rows[0]?.columns, ['text', 'due']);
  assert.deepEqual(await bringAll(desk, id), { opened: 1, changed: 1, updated: 0, unchanged: 0 });
});

test('a file that changes one action twice, and names one that it opens, does what was shown', async () => {
  const { reference } = await openedAs('Count the cars');
  const row = (which: string, text: string) => `${which},${text},other,,Chief Constable,force,1,no,`;
  const rows = [
    row(reference, 'Count the vans'),
    row(reference, 'Count the bikes'),
    row('', 'Count the vans'),
  ];
  const { id } = await lookAt(
    desk,
    [head, ...rows, row('ACT-2018/03', 'Old'), row('ACT-2018/03', 'Older')].join('\n'),
  );
  assert.deepEqual(await bringAll(desk, id), { opened: 2, changed: 3, updated: 0, unchanged: 0 });
  assert.match(await take(desk), new RegExp(`${reference},Count the bikes`));
});

test('of a file that was brought in or discarded nothing stays that it said', async () => {
  const row = (text: string) => `${head}\n,${text},other,,Chief Constable,force,2,no,`;
  const { id } = await lookAt(desk, row('A secret matter'));
  await bringAll(desk, id);
  const kept = await keptOf(id);
  assert.doesNotMatch(JSON.stringify(kept), /secret/);
  assert.equal((await fileFor(officer, id))?.counts.opened, 1);
  const { id: second } = await lookAt(desk, row('A second secret'));
  await desk.act(officer, 'open actions', (doing) => discardFile(doing, { id: second }));
  assert.equal(await keptOf(second), undefined);
});

test('a file that waited for two weeks is not there any more, and is forgotten', async () => {
  const { id } = await lookAt(desk, `${head}\n,Wait for long,other,,Chief Constable,force,1,no,`);
  const now = desk.clock();
  desk.at(now.add({ hours: 15 * 24 }).toString());
  assert.equal(await fileFor(officer, id), undefined);
  const late = await bringAll(desk, id);
  assert.ok(isDeclined(late) && late.missing === true);
  await forgetOldFiles(desk.records, desk.clock());
  assert.equal(await keptOf(id), undefined);
  desk.at(now.toString());
});

test('rows are shown to whoever may read their actions now, whatever they might read when they sent the file', async () => {
  const { reference } = await openedAs('A private promise', 2);
  const rows = [
    `${reference},A private promise indeed,other,,Chief,force,2,no,`,
    ',Private and new,other,,Chief,force,2,no,',
  ];
  const { id } = await lookAt(desk, [head, ...rows, ',Public and new,other,,Chief,force,1,no,'].join('\n'));
  assert.equal((await fileFor(officer, id))?.rows.length, 3);
  const demoted: Actor = { ...officer, roles: ['finance-officer'] };
  const shown = async () => (await fileFor(demoted, id))?.rows.map(({ row }) => row);
  assert.deepEqual(await shown(), [4]);
  const late = await desk.ask(demoted, 'open actions', (doing) => bringIn(doing, { id }));
  assert.deepEqual(isDeclined(late) && late.report, ['Row 2: you may not read its action any more.']);
  await bringAll(desk, id);
  assert.deepEqual(await shown(), [4], 'also once it was brought in');
});

test('a file of too many rows is refused with the number that may come', async () => {
  const rows = Array.from({ length: mostRows + 1 }, (_, at) => `,Row ${at},other,,Chief,force,1,no,`);
  const refused = await desk.ask(officer, 'open actions', (doing) =>
    importActions(doing, { text: [head, ...rows].join('\n') }),
  );
  assert.match(
    isDeclined(refused) ? (refused.report?.[0] ?? '') : '',
    /has 1001 rows, and at most 1000 come in/,
  );
});

test('others have their turn between the rows of a file', async () => {
  let turns = 0;
  const turn = setInterval(() => (turns += 1), 0);
  await lookAt(
    desk,
    [head, ...Array.from({ length: 60 }, (_, at) => `,Turn ${at},other,,Chief,force,1,no,`)].join('\n'),
  );
  clearInterval(turn);
  assert.ok(turns >= 30, `${turns} turns`);
});
