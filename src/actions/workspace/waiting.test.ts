import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import type { Actor, Role } from '../../accounts/index.ts';
import { actionFor } from '../action-reads.ts';
import { boardFor, countOf } from '../boards/board.ts';
import type { Step } from '../chain/state.ts';
import { gatesFor } from './gate-forms.tsx';

const today = Temporal.PlainDate.from('2021-03-01');
const roles: readonly (readonly Role[])[] = [
  ['strategic-lead'],
  ['strategic-lead'],
  ['deputy-chief'],
  ['strategic-lead', 'deputy-chief'],
  ['scrutiny-officer'],
  ['office-holder'],
];
const chains: readonly (readonly Step[])[] = [
  [],
  ['position-stated'],
  ['position-stated', 'returned'],
  ['position-stated', 'accepted'],
  ['position-stated', 'accepted', 'refused'],
  ['position-stated', 'accepted', 'refused', 'position-stated'],
  ['position-stated', 'accepted', 'signed-off'],
  ['position-stated', 'accepted', 'signed-off', 'reopened', 'position-stated'],
];
const signedOff: readonly Step[] = ['position-stated', 'accepted', 'signed-off'];
/** What a reviewer, a signer or an uploader does. */
const decisions: readonly Step[] = ['accepted', 'signed-off', 'uploaded'];

let workspace: TestWorkspace;
let people: Actor[];
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  people = [];
  for (const held of roles) people.push(await workspace.person(held));
  let number = 0;
  for (const chain of chains)
    for (const promised of ['force', 'body'] as const)
      for (const lead of [null, people[0]?.person ?? null])
        for (const by of [people[1], people[3], people[4]]) {
          number += 1;
          await insert(number, { chain, promised, lead, by: by?.person ?? null });
        }
  await insert(100, { chain: signedOff, promised: 'force', lead: null, by: null }, await recommendation());
});

interface Made {
  chain: readonly Step[];
  promised: 'force' | 'body';
  lead: number | null;
  /** Who took every step. */
  by: number | null;
}

async function recommendation(): Promise<number> {
  const inspection = await workspace.records
    .insertInto('inspection')
    .values({
      slug: 'peel',
      title: 'PEEL',
      kind: 'inspectorate',
      inspector: 'HMICFRS',
      published_on: '2021-01-01',
      response_required: false,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await workspace.records
    .insertInto('recommendation')
    .values({ inspection: inspection.id, number: 1, kind: 'recommendation', text: 'Do it' } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insert(
  number: number,
  { chain, promised, lead, by }: Made,
  answers: number | null = null,
): Promise<void> {
  const { id } = await workspace.records
    .insertInto('action')
    .values({
      reference: `2021/${String(number).padStart(3, '0')}`,
      text: `Do thing ${number}`,
      origin: answers === null ? 'other' : 'recommendation',
      recommendation: answers,
      owner_post: 'Crime Bronze',
      promised_by: promised,
      strategic_lead: lead,
      due: number % 2 === 0 ? '2021-02-01' : '2021-04-01',
      opened_on: '2021-01-13',
      opened_at: '2021-01-13T12:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const step of chain)
    await workspace.records
      .insertInto('action_step')
      .values({
        action: id,
        step,
        superseded_by: null,
        by_person: by,
        by_name: 'Somebody',
        at: '2021-02-01T12:00:00Z',
      })
      .execute();
}

const wholeBoard = (actor: Actor) =>
  boardFor(actor, workspace.records, today, { filter: {}, page: 1, rows: 1000 });

test('what waits for a reviewer or a signer is exactly what they are offered to decide', async () => {
  for (const actor of people) {
    const { rows } = await wholeBoard(actor);
    assert.equal(rows.length, 97);
    for (const { id, needs_me, state, promised_by } of rows) {
      const whole = await actionFor(actor, workspace.records, id, workspace.now());
      const offered =
        whole !== undefined && gatesFor(actor, whole).some(({ step }) => decisions.includes(step));
      assert.equal(needs_me, offered, `${actor.post}: ${state}, promised by the ${promised_by}`);
    }
    assert.ok(
      rows.some(({ needs_me }) => needs_me),
      `something waits for ${actor.post}`,
    );
  }
});

test('the first page, the board and its counts say the same number to each of them', async () => {
  for (const actor of people) {
    const { rows, cells } = await wholeBoard(actor);
    const waiting = rows.filter(({ needs_me }) => needs_me);
    const late = waiting.filter(({ overdue }) => overdue).length;
    assert.equal(
      countOf(cells, (cell) => cell.needs_me),
      waiting.length,
    );
    const reader = await workspace.signedInAs(actor);
    const first = wordsOf((await reader.read('/')).body);
    assert.match(
      first,
      new RegExp(`${waiting.length} in all: Actions ${waiting.length}\\. ${late} of them overdue\\.`),
    );
    assert.match(
      first,
      new RegExp(
        `Overdue \\(${late}\\).*Actions \\(${waiting.length - late}\\).*wait for you \\(${waiting.length}\\)`,
      ),
    );
    const board = wordsOf((await reader.read('/actions?waiting=yes')).body);
    assert.match(
      board,
      new RegExp(`${waiting.length} actions, ${late} of them overdue, ${waiting.length} wait for you`),
    );
  }
});
