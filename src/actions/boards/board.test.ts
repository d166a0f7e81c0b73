import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { recordDesk, type RecordDesk } from '../../../test/support/record-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import type { Actor } from '../../accounts/index.ts';
import { progressWords } from '../action.ts';
import { stateOf, type Step } from '../chain/state.ts';
import { isOverdue, rate } from '../rating/rating.ts';
import { boardFilter, groupings, type BoardFilter, type Grouping } from './board-filter.ts';
import { boardFor, countOf, type BoardRow } from './board.ts';

const today = Temporal.PlainDate.from('2021-03-03');
let desk: RecordDesk;
let officer: Actor, finance: Actor, owner: Actor, lead: Actor, deputy: Actor, panel: Actor;

const days = fc.noBias(fc.integer({ min: -150, max: 90 })).map((days) => today.add({ days }).toString());
const steps: readonly Step[] = ['position-stated', 'accepted', 'signed-off', 'uploaded', 'reopened'];
const chains = fc.oneof(
  fc.constant<readonly Step[]>([]),
  fc.noBias(fc.integer({ min: 1, max: 5 })).map((length) => steps.slice(0, length)),
  fc.constantFrom<readonly Step[]>(
    ['position-stated', 'returned'],
    ['position-stated', 'accepted', 'refused'],
  ),
);
const action = fc.record({
  due: fc.option(days, { freq: 1 }),
  review_on: fc.option(days, { freq: 1 }),
  opened_on: days,
  part: fc.constantFrom(1 as const, 1 as const, 2 as const),
  shared_with_panel: fc.boolean(),
  owned: fc.constantFrom('owner', 'finance', 'post'),
  led: fc.boolean(),
  promised_by: fc.constantFrom('force' as const, 'force' as const, 'body' as const),
  priority: fc.option(fc.constantFrom('victims', 'roads')),
  chain: chains,
  updates: fc.array(fc.record({ dated: days, progress: fc.constantFrom(...progressWords) }), {
    maxLength: 3,
  }),
});

before(async () => {
  desk = await recordDesk();
  const { records } = desk;
  officer = await recordPerson(records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
  finance = await recordPerson(records, 'Fay Money', 'Head of Finance', 'finance-officer');
  owner = await recordPerson(records, 'Kim Owner', '', 'contributor');
  lead = await recordPerson(records, 'Alex Lead', 'Assistant Chief Constable', 'strategic-lead');
  deputy = await recordPerson(records, 'Robin Deputy', 'Deputy Chief Constable', 'deputy-chief');
  panel = await recordPerson(records, 'Vic Panel', '', 'panel-member');
  const sample = [...always, ...fc.sample(action, { numRuns: 100, seed: 20_210_303 })];
  for (const [index, made] of sample.entries()) await insert(index, made);
});
after(() => desk.close());

type Made = Parameters<Parameters<typeof action.map>[0]>[0];

/** What chance might leave out: one in good time, one that waits for the deputy chief, one that is late. */
const plain: Made = {
  due: '2021-04-30',
  review_on: null,
  opened_on: '2021-02-01',
  part: 1,
  shared_with_panel: false,
  owned: 'post',
  led: false,
  promised_by: 'force',
  priority: null,
  chain: [],
  updates: [],
};
const always: readonly Made[] = [
  plain,
  { ...plain, chain: ['position-stated', 'accepted'] },
  { ...plain, due: '2021-03-02' },
];

async function insert(index: number, { chain, updates, owned, led, ...row }: Made) {
  const { records } = desk;
  const { id } = await records
    .insertInto('action')
    .values({
      ...row,
      reference: `ACT-2021/${String(index + 1).padStart(2, '0')}`,
      text: index % 3 === 0 ? 'Report 50% of it' : 'Hold a deep dive',
      origin: 'other',
      minute: null,
      recommendation: null,
      commitment: null,
      meeting: null,
      theme: null,
      owner: owned === 'owner' ? owner.person : owned === 'finance' ? finance.person : null,
      owner_post: owned === 'post' ? 'Chief Constable' : '',
      strategic_lead: led ? lead.person : null,
      opened_by: officer.person,
      opened_at: '2021-01-01T00:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const step of chain)
    await records
      .insertInto('action_step')
      .values({
        action: id,
        step,
        superseded_by: null,
        by_person: null,
        by_name: 'X',
        at: '2021-02-01T00:00:00Z',
      })
      .execute();
  for (const update of updates)
    await records
      .insertInto('action_update')
      .values({ ...update, action: id, text: 'So', written_by: null, written_at: '2021-02-01T00:00:00Z' })
      .execute();
}

const everything = (actor: Actor, filter: BoardFilter = {}, by: Grouping = 'owner') =>
  boardFor(actor, desk.records, today, { filter, by, page: 1, rows: 1000 });

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
    by: fc.constantFrom(...(Object.keys(groupings) as Grouping[])),
    actor: fc.constantFrom(officer, finance, owner, lead, deputy, panel),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ asked, by, actor }) => {
      const filter = boardFilter.parse(asked);
      const pages: BoardRow[] = [];
      const whole = await boardFor(actor, desk.records, today, { filter, by, page: 1, rows: 20 });
      const total = countOf(whole.cells);
      for (let page = 1; (page - 1) * 20 < Math.max(total, 1); page += 1)
        pages.push(...(await boardFor(actor, desk.records, today, { filter, by, page, rows: 20 })).rows);
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

test('every group of a board leads to as many actions as it counts', async () => {
  for (const by of ['owner', 'priority', 'theme', 'plan', 'meeting'] as const) {
    const { cells } = await everything(officer, {}, by);
    for (const [key, own] of Map.groupBy(cells, (cell) => cell.key)) {
      const led = await everything(officer, boardFilter.parse({ [by]: key }), by);
      assert.equal(led.rows.length, countOf(own), `${by} ${key}`);
    }
  }
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
