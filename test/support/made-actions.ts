import fc from 'fast-check';
import { progressWords } from '../../src/actions/action.ts';
import type { Step } from '../../src/actions/chain/state.ts';
import type { Actor } from '../../src/accounts/index.ts';
import type { Records } from '../../src/platform/db/open-database.ts';
import { recordDesk, type RecordDesk } from './record-desk.ts';
import { recordPerson } from './record-people.ts';

const today = Temporal.PlainDate.from('2021-03-03');

/** A hundred actions of every kind, by chance but always the same, and people who each see them in their own way. */
export interface MadeActions extends RecordDesk {
  today: Temporal.PlainDate;
  people: Record<'officer' | 'finance' | 'owner' | 'lead' | 'deputy' | 'panel', Actor>;
}

export async function madeActions(): Promise<MadeActions> {
  const desk = await recordDesk();
  const { records } = desk;
  const people = {
    officer: await recordPerson(records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer'),
    finance: await recordPerson(records, 'Fay Money', 'Head of Finance', 'finance-officer'),
    owner: await recordPerson(records, 'Kim Owner', '', 'contributor'),
    lead: await recordPerson(records, 'Alex Lead', 'Assistant Chief Constable', 'strategic-lead'),
    deputy: await recordPerson(records, 'Robin Deputy', 'Deputy Chief Constable', 'deputy-chief'),
    panel: await recordPerson(records, 'Vic Panel', '', 'panel-member'),
  };
  const sample = [...always, ...fc.sample(action, { numRuns: 100, seed: 20_210_303 })];
  for (const [index, made] of sample.entries()) await insert(records, people, { index, made });
  return { ...desk, today, people };
}

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

async function insert(
  records: Records,
  { officer, owner, finance, lead }: MadeActions['people'],
  { index, made: { chain, updates, owned, led, ...row } }: { index: number; made: Made },
): Promise<void> {
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
