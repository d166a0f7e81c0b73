import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { madeActions, type MadeActions } from '../../../test/support/made-actions.ts';
import type { Actor } from '../../accounts/index.ts';
import { stateOf } from '../chain/state.ts';
import { isOverdue, rate } from '../rating/rating.ts';
import { boardFilter, type BoardFilter } from './board-filter.ts';
import { boardFor, countOf, type BoardRow } from './board.ts';

let desk: MadeActions;
let today: Temporal.PlainDate;
let officer: Actor, finance: Actor, owner: Actor, lead: Actor, deputy: Actor, panel: Actor;

before(async () => {
  desk = await madeActions();
  ({ today } = desk);
  ({ officer, finance, owner, lead, deputy, panel } = desk.people);
});
after(() => desk.close());

const everything = (actor: Actor, filter: BoardFilter = {}) =>
  boardFor(actor, desk.records, today, { filter, page: 1, rows: 1000 });

test('the board rates each action as the rule does', async () => {
  const { rows } = await everything(officer);
  assert.equal(rows.length, 103);
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
  for (const row of rows) {
    const dated = day(row.dated);
    const facts = {
      state: row.state,
      due: day(row.due),
      reviewOn: day(row.review_on),
      openedOn: Temporal.PlainDate.from(row.opened_on),
      latest: dated === null ? null : { dated, progress: row.progress! },
    };
    assert.equal(row.rating, rate(facts, today).rating, JSON.stringify(row));
    assert.equal(row.overdue, isOverdue(facts, today), JSON.stringify(row));
  }
  assert.deepEqual([...new Set(rows.map(({ rating }) => rating))].sort(), [
    'amber',
    'complete',
    'delivered',
    'green',
    'no-due-date',
    'red',
  ]);
});

test('the state of the board is the state that the rows tell', async () => {
  const { rows } = await everything(officer);
  for (const row of rows) {
    const steps = await desk.records
      .selectFrom('action_step')
      .select('step')
      .where('action', '=', row.id)
      .orderBy('id')
      .execute();
    assert.equal(row.state, stateOf(steps));
  }
});

const filters = fc.record(
  {
    words: fc.constantFrom('50%', 'deep', 'ACT-2021/1'),
    standing: fc.constantFrom('open', 'closed', 'accepted'),
    rating: fc.constantFrom('red', 'amber', 'green', 'no-due-date', 'delivered', 'complete'),
    overdue: fc.constant('yes'),
    mine: fc.constant('yes'),
    owner: fc.constantFrom('post:Chief Constable', 'post:Nobody'),
    priority: fc.constantFrom('victims', 'none'),
    odd: fc.constant('x'),
  },
  { requiredKeys: [] },
);

test('whatever is asked by whoever, what is counted is what is listed, on all pages together', async () => {
  const asked = fc.record({
    asked: filters,
    actor: fc.constantFrom(officer, finance, owner, lead, deputy, panel),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ asked, actor }) => {
      const filter = boardFilter.parse(asked);
      const pages: BoardRow[] = [];
      const whole = await boardFor(actor, desk.records, today, { filter, page: 1, rows: 20 });
      const total = countOf(whole.cells);
      for (let page = 1; (page - 1) * 20 < Math.max(total, 1); page += 1)
        pages.push(...(await boardFor(actor, desk.records, today, { filter, page, rows: 20 })).rows);
      assert.equal(pages.length, total);
      assert.equal(new Set(pages.map(({ id }) => id)).size, total);
      for (const rating of ['red', 'amber', 'delivered', 'complete'] as const)
        assert.equal(
          countOf(whole.cells, (cell) => cell.rating === rating),
          pages.filter((row) => row.rating === rating).length,
        );
      assert.equal(
        countOf(whole.cells, (cell) => cell.overdue),
        pages.filter((row) => row.overdue).length,
      );
    }),
    { numRuns: 40 },
  );
});

test('words are looked for in text and reference, in any case, and a percent sign is one', async () => {
  const { rows } = await everything(officer);
  const found = async (words: string) =>
    (await everything(officer, { words })).rows.map(({ id }) => id).sort();
  const holding = (meant: (row: BoardRow) => boolean) =>
    rows
      .filter(meant)
      .map(({ id }) => id)
      .sort();
  assert.deepEqual(
    await found('HOLD A deep'),
    holding(({ text }) => text.startsWith('Hold')),
  );
  assert.deepEqual(
    await found('50%'),
    holding(({ text }) => text.startsWith('Report')),
  );
  assert.deepEqual(
    await found('act-2021/1'),
    holding(({ reference }) => reference.startsWith('ACT-2021/1')),
  );
  for (const words of ['5%0', '_eep', "'", '\\']) assert.deepEqual(await found(words), []);
});

test('a contributor sees own actions, the panel what is shared with it, and only some see Part 2', async () => {
  const all = (await everything(officer)).rows;
  const seen = async (actor: Actor) =>
    (await everything(actor)).rows.map(({ id }) => id).sort((a, b) => a - b);
  const where = async (meant: (row: Record<string, unknown>) => boolean) =>
    (await desk.records.selectFrom('action').selectAll().orderBy('id').execute())
      .filter(meant)
      .map(({ id }) => id);
  assert.deepEqual(await seen(owner), await where((row) => row['owner'] === owner.person));
  assert.deepEqual(
    await seen(panel),
    await where((row) => row['shared_with_panel'] === true && row['part'] === 1),
  );
  assert.deepEqual(
    await seen(finance),
    await where((row) => row['part'] === 1 || row['owner'] === finance.person),
  );
  assert.deepEqual(
    await seen(lead),
    await where((row) => row['part'] === 1 || row['strategic_lead'] === lead.person),
  );
  assert.equal((await seen(deputy)).length, all.length);
});

test('what needs me comes first, and then what is late', async () => {
  const { rows } = await everything(deputy);
  const turn = rows.map((row) => (row.needs_me ? 0 : row.overdue ? 1 : 2));
  assert.deepEqual(
    turn,
    turn.toSorted((a, b) => a - b),
  );
  assert.ok(turn.includes(0) && turn.includes(1) && turn.includes(2));
  for (const row of rows.filter(({ needs_me }) => needs_me))
    assert.deepEqual([row.state, row.promised_by], ['accepted', 'force']);
});
