import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../../test/support/record-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import type { Actor } from '../../accounts/index.ts';
import { isDeclined } from '../../audit/index.ts';
import { addEvidence } from '../evidence/add-evidence.ts';
import { addUpdate } from '../changing/add-update.ts';
import { openAction } from '../opening/open-action.ts';
import { recordUpload, reopenAction } from './after-sign-off.ts';
import { acceptPosition, returnPosition } from './review-position.ts';
import { refuseSignOff, signOff } from './sign-off.ts';
import { statePosition } from './state-position.ts';
import { stateOf } from './state.ts';
import { supersedeAction } from './supersede-action.ts';

let desk: RecordDesk;
let officer: Actor, owner: Actor, other: Actor, lead: Actor, otherLead: Actor, deputy: Actor, both: Actor;
let holder: Actor;
let action: number;

before(async () => {
  desk = await recordDesk();
  const { records } = desk;
  officer = await recordPerson(records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
  holder = await recordPerson(records, 'Pat Holder', 'Commissioner', 'office-holder');
  owner = await recordPerson(records, 'Kim Owner', 'Chief Superintendent', 'contributor');
  other = await recordPerson(records, 'Lee Other', 'Superintendent', 'contributor');
  lead = await recordPerson(records, 'Alex Lead', 'Assistant Chief Constable', 'strategic-lead');
  otherLead = await recordPerson(records, 'Jo Lead', 'Assistant Chief Constable', 'strategic-lead');
  deputy = await recordPerson(records, 'Robin Deputy', 'Deputy Chief Constable', 'deputy-chief');
  both = await recordPerson(records, 'Max Both', 'Temporary Deputy', 'strategic-lead', 'deputy-chief');
});
after(() => desk.close());
beforeEach(async () => {
  const opened = await desk.act(officer, 'open actions', (doing) =>
    openAction(doing, { text: 'Report', origin: 'other', owner: owner.person }),
  );
  action = opened.id;
});

const seen = async () =>
  (
    await desk.records
      .selectFrom('action_step')
      .select('id')
      .where('action', '=', action)
      .orderBy('id', 'desc')
      .executeTakeFirst()
  )?.id ?? 0;
const state = async () =>
  stateOf(
    await desk.records
      .selectFrom('action_step')
      .select('step')
      .where('action', '=', action)
      .orderBy('id')
      .execute(),
  );
const bring = () =>
  desk.act(owner, 'update own actions', (doing) =>
    addEvidence(doing, { action, title: 'Report', effectiveOn: '2021-02-01', words: 'Kept at HQ' }),
  );
const words = 'Done, and it works.';
const position = async (actor: Actor) => {
  const input = { action, words, seen: await seen() };
  return desk.ask(actor, 'state a position', (doing) => statePosition(doing, input));
};
const review = async (actor: Actor, step: typeof acceptPosition) => {
  const input = { action, words, seen: await seen() };
  return desk.ask(actor, 'accept a position', (doing) => step('force')(doing, input));
};
const decide = async (actor: Actor, step: typeof signOff) => {
  const input = { action, words, seen: await seen() };
  return desk.ask(actor, 'sign off', (doing) => step('force')(doing, input));
};
const declined = (result: unknown) => (isDeclined(result) ? result.declined : 'done');

test('an action goes from its owner through three gates to the inspectorate, each with name, post and time', async () => {
  await bring();
  desk.at('2021-03-03T12:00:00Z');
  assert.ok(!isDeclined(await position(owner)));
  assert.ok(!isDeclined(await review(lead, acceptPosition)));
  desk.at('2021-03-04T09:00:00Z');
  assert.ok(!isDeclined(await decide(deputy, signOff)));
  const input = { action, words: '', seen: await seen() };
  await desk.act(officer, 'record an upload', (doing) => recordUpload(doing, input));
  assert.equal(await state(), 'uploaded');
  const steps = await desk.records
    .selectFrom('action_step')
    .select(['step', 'by_name', 'by_post', 'at'])
    .where('action', '=', action)
    .orderBy('id')
    .execute();
  assert.deepEqual(steps[0], {
    step: 'position-stated',
    by_name: 'Kim Owner',
    by_post: 'Chief Superintendent',
    at: '2021-03-03T12:00:00Z',
  });
  assert.deepEqual(
    steps.map((step) => [step.by_name, step.at.slice(0, 10)]),
    [
      ['Kim Owner', '2021-03-03'],
      ['Alex Lead', '2021-03-03'],
      ['Robin Deputy', '2021-03-04'],
      ['Sam Officer', '2021-03-04'],
    ],
  );
});

test('a position needs evidence, words, and its owner', async () => {
  assert.match(declined(await position(owner)), /evidence/);
  await bring();
  assert.ok(isDeclined(await position(other)));
  assert.ok(isDeclined(await position(officer)), 'the owner has an account');
  assert.equal(declined(await position(owner)), 'done');
});

test('the scrutiny officer writes down what an owner without an account states', async () => {
  const opened = await desk.act(officer, 'open actions', (doing) =>
    openAction(doing, { text: 'Report', origin: 'other', ownerPost: 'Head of Learning and Development' }),
  );
  action = opened.id;
  await desk.act(officer, 'update own actions', (doing) =>
    addEvidence(doing, { action, title: 'Letter', effectiveOn: '2021-02-01', words: 'Received by post' }),
  );
  assert.equal(declined(await position(officer)), 'done');
});

test('returned with a reason it is stated again; refused it goes back to the owner too', async () => {
  await bring();
  await position(owner);
  const none = { action, words: ' ', seen: await seen() };
  const silent = await desk.ask(lead, 'accept a position', (doing) => returnPosition('force')(doing, none));
  assert.match(declined(silent), /why/);
  await review(lead, returnPosition);
  assert.equal(await state(), 'returned');
  await position(owner);
  await review(lead, acceptPosition);
  await decide(deputy, refuseSignOff);
  assert.equal(await state(), 'returned');
});

test('nobody answers at two gates of the same action, even after it is reopened', async () => {
  await bring();
  await position(owner);
  await review(both, acceptPosition);
  assert.match(declined(await decide(both, signOff)), /already/);
  await decide(deputy, signOff);
  const input = { action, words: 'It came back', seen: await seen() };
  await desk.act(deputy, 'reopen actions', (doing) => reopenAction(doing, input));
  assert.equal(await state(), 'reopened');
  await position(owner);
  await review(lead, acceptPosition);
  assert.match(declined(await decide(both, signOff)), /already/);
  assert.equal(declined(await decide(deputy, signOff)), 'done');
});

test('a decision on what has changed meanwhile is not taken', async () => {
  await bring();
  await position(owner);
  const stale = { action, words: '', seen: await seen() };
  await review(lead, returnPosition);
  await position(owner);
  const late = await desk.ask(lead, 'accept a position', (doing) => acceptPosition('force')(doing, stale));
  assert.match(declined(late), /Meanwhile it was given a position statement by Kim Owner/);
  assert.equal(await state(), 'position-stated');
});

test('only the strategic lead that an action names reviews it', async () => {
  await desk.records
    .updateTable('action')
    .set({ strategic_lead: lead.person })
    .where('id', '=', action)
    .execute();
  await bring();
  await position(owner);
  assert.match(declined(await review(otherLead, acceptPosition)), /another strategic lead/);
  assert.equal(declined(await review(lead, acceptPosition)), 'done');
});

test('what the body promised is reviewed and signed off by the body, not by the force', async () => {
  await desk.records.updateTable('action').set({ promised_by: 'body' }).where('id', '=', action).execute();
  await bring();
  await position(owner);
  assert.ok(isDeclined(await review(lead, acceptPosition)));
  const input = { action, words, seen: await seen() };
  await desk.act(officer, 'accept a position of the body', (doing) => acceptPosition('body')(doing, input));
  const last = { action, words, seen: await seen() };
  await desk.act(holder, 'sign off for the body', (doing) => signOff('body')(doing, last));
  assert.equal(await state(), 'signed-off');
});

test('no role but its own passes a gate', async () => {
  await bring();
  assert.ok(isDeclined(await review(owner, acceptPosition)));
  await position(owner);
  assert.ok(isDeclined(await review(officer, acceptPosition)));
  await review(lead, acceptPosition);
  assert.ok(isDeclined(await decide(lead, signOff)));
  assert.equal(await state(), 'accepted');
});

test('an action that another supersedes takes nothing more', async () => {
  const next = await desk.act(officer, 'open actions', (doing) =>
    openAction(doing, { text: 'Report anew', origin: 'other', owner: owner.person }),
  );
  const input = { action, by: next.reference, words: 'Put more sharply', seen: 0 };
  await desk.act(officer, 'change actions', (doing) => supersedeAction(doing, input));
  assert.equal(await state(), 'superseded');
  const update = { action, dated: '2021-03-01', text: 'On it', progress: 'on-track' as const };
  const added = await desk.ask(owner, 'update own actions', (doing) => addUpdate(doing, update));
  assert.match(declined(added), /superseded/);
  const loop = { action: next.id, by: (await reference(action)) ?? '', words: 'Back', seen: 0 };
  assert.ok(isDeclined(await desk.ask(officer, 'change actions', (doing) => supersedeAction(doing, loop))));
});

const reference = async (id: number) =>
  (await desk.records.selectFrom('action').select('reference').where('id', '=', id).executeTakeFirst())
    ?.reference;
