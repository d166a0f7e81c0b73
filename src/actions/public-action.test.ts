import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../test/support/record-desk.ts';
import { recordPerson } from '../../test/support/record-people.ts';
import type { Actor } from '../accounts/index.ts';
import { acceptPosition } from './chain/review-position.ts';
import { statePosition } from './chain/state-position.ts';
import { addUpdate } from './changing/add-update.ts';
import { actionRows } from './content-rows.ts';
import { addEvidence } from './evidence/add-evidence.ts';
import { openAction } from './opening/open-action.ts';
import { publicAction } from './public-action.ts';
import { addTheme } from './themes/themes.ts';

let desk: RecordDesk;
let officer: Actor, owner: Actor, lead: Actor;
before(async () => {
  desk = await recordDesk();
  officer = await recordPerson(desk.records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
  owner = await recordPerson(desk.records, 'Kim Owner', 'Chief Superintendent', 'contributor');
  lead = await recordPerson(desk.records, 'Alex Lead', 'Assistant Chief Constable', 'strategic-lead');
  await desk.records
    .updateTable('person')
    .set({ named_in_public: true })
    .where('id', '=', lead.person)
    .execute();
});
after(() => desk.close());

test('an action is public with its dated updates and its gates, without what was only written for reviewers', async () => {
  const theme = await desk.act(officer, 'change actions', (doing) =>
    addTheme(doing, {
      title: 'Learning',
      plan: 'Hunting action plan',
      lead: 'Head of Learning',
      keyThemes: ['Officers know the law'],
      desiredOutcomes: ['Impartial policing'],
      position: 3,
    }),
  );
  const { id } = await desk.act(officer, 'open actions', (doing) =>
    openAction(doing, {
      text: 'Train officers {{private names an officer: as PC Smith asked}}.',
      origin: 'other',
      owner: owner.person,
      theme: theme.id,
    }),
  );
  const update = {
    action: id,
    dated: '2021-03-01',
    text: 'Half are trained.',
    progress: 'on-track' as const,
  };
  await desk.act(owner, 'update own actions', (doing) => addUpdate(doing, update));
  const evidence = { action: id, title: 'Secret list', effectiveOn: '2021-02-01', words: 'Secret place' };
  await desk.act(owner, 'update own actions', (doing) => addEvidence(doing, evidence));
  const position = { action: id, words: 'Secret statement', seen: 0 };
  await desk.act(owner, 'state a position', (doing) => statePosition(doing, position));
  const [step] = await desk.records.selectFrom('action_step').select('id').execute();
  const review = { action: id, words: 'Secret remark', seen: step?.id ?? 0 };
  await desk.act(lead, 'accept a position', (doing) => acceptPosition('force')(doing, review));

  const rows = await actionRows(desk.records, id);
  assert.ok(rows !== undefined);
  const content = publicAction(rows);
  assert.ok(!('private' in content));
  assert.equal(content.slug, 'act-2021-01');
  assert.equal(content.words, 'Train officers [Not published: names an officer].');
  assert.equal(content.owner, 'Chief Superintendent');
  assert.equal(content.state, 'accepted');
  assert.deepEqual(content.updates, [
    { dated: '2021-03-01', words: 'Half are trained.', progress: 'on-track' },
  ]);
  assert.deepEqual(content.steps, [
    { step: 'position-stated', by: 'Chief Superintendent', on: '2021-03-03' },
    { step: 'accepted', by: 'Alex Lead, Assistant Chief Constable', on: '2021-03-03' },
  ]);
  assert.deepEqual(content.theme?.keyThemes, ['Officers know the law']);
  assert.doesNotMatch(JSON.stringify(content), /Secret|Smith|Kim|example\.test/);
});

test('an action of Part 2 has no public content', async () => {
  const { id } = await desk.act(officer, 'open actions', (doing) =>
    openAction(doing, { text: 'Private', origin: 'other', ownerPost: 'Chief Constable', part: 2 }),
  );
  const rows = await actionRows(desk.records, id);
  assert.ok(rows !== undefined && 'private' in publicAction(rows));
});
