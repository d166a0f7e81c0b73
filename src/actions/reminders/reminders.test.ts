import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../../test/support/record-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import type { Actor } from '../../accounts/index.ts';
import { sendLetters } from '../../letters/index.ts';
import type { Letter } from '../../platform/mail/index.ts';
import { openAction } from '../opening/open-action.ts';
import { remindOfActions } from './remind-of-actions.ts';

let desk: RecordDesk;
let officer: Actor, owner: Actor, lead: Actor;
let letters: Letter[] = [];
before(async () => {
  desk = await recordDesk('2021-03-01T09:00:00Z');
  officer = await recordPerson(desk.records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
  owner = await recordPerson(desk.records, 'Kim Owner', 'Chief Superintendent', 'contributor');
  lead = await recordPerson(desk.records, 'Alex Lead', 'Assistant Chief Constable', 'strategic-lead');
});
after(() => desk.close());
beforeEach(async () => {
  await desk.records.deleteFrom('action').execute();
  await desk.records.deleteFrom('letter').execute();
  letters = [];
});

const opened = (input: Record<string, unknown> = {}) =>
  desk.act(officer, 'open actions', (doing) =>
    openAction(doing, {
      text: 'Report it',
      origin: 'other',
      owner: owner.person,
      due: '2021-03-31',
      ...input,
    }),
  );
const remind = async (at: string): Promise<string[]> => {
  desk.at(at);
  letters = [];
  const mail = { send: (letter: Letter) => Promise.resolve(void letters.push(letter)) };
  const { records, clock } = desk;
  await remindOfActions({ records, address: 'https://w.example' }, clock);
  assert.equal(await sendLetters({ records, mail, clock }), letters.length);
  return letters.map(({ to }) => to);
};

test('an owner is reminded 7 days and 1 day before and once after, and never twice', async () => {
  await opened();
  assert.deepEqual(await remind('2021-03-23T12:00:00Z'), []);
  assert.deepEqual(await remind('2021-03-24T00:30:00Z'), ['kim.owner@example.test']);
  assert.match(letters[0]?.text ?? '', /Report it[\s\S]*https:\/\/w\.example\/actions\/\d+/);
  assert.deepEqual(await remind('2021-03-24T13:00:00Z'), []);
  // In London it is still the day before, although the clocks went forward.
  assert.deepEqual(await remind('2021-03-29T22:30:00Z'), []);
  assert.deepEqual(await remind('2021-03-29T23:30:00Z'), ['kim.owner@example.test']);
  assert.deepEqual(await remind('2021-04-01T09:00:00Z'), ['kim.owner@example.test']);
  assert.match(letters[0]?.subject ?? '', /was due on 31 March 2021/);
  assert.deepEqual(await remind('2021-04-14T09:00:00Z'), []);
});

test('after the grace period the strategic lead and the scrutiny officer are told, once', async () => {
  await opened({ strategicLead: lead.person });
  await remind('2021-04-01T09:00:00Z');
  assert.deepEqual(await remind('2021-04-15T09:00:00Z'), [
    'alex.lead@example.test',
    'sam.officer@example.test',
  ]);
  assert.deepEqual(await remind('2021-05-15T09:00:00Z'), []);
});

test('a due day that moves is reminded of anew', async () => {
  const { id } = await opened();
  await remind('2021-03-24T09:00:00Z');
  await desk.records.updateTable('action').set({ due: '2021-04-30' }).where('id', '=', id).execute();
  assert.deepEqual(await remind('2021-04-23T09:00:00Z'), ['kim.owner@example.test']);
});

test('for an owner without an account the scrutiny officer is reminded, once a round, and of Part 2 no words are sent', async () => {
  await opened({ owner: undefined, ownerPost: 'Crime Bronze', part: 2, text: 'Secret' });
  assert.deepEqual(await remind('2021-03-24T09:00:00Z'), ['sam.officer@example.test']);
  assert.doesNotMatch(JSON.stringify(letters), /Secret/);
  // Late and to be escalated in the same round: one letter says the graver thing.
  assert.deepEqual(await remind('2021-04-30T09:00:00Z'), ['sam.officer@example.test']);
});

test('what waits while mail fails is taken back once it is over: nobody gets a heap of it', async () => {
  const { id } = await opened();
  const failing = { send: () => Promise.reject(new Error('The post office is shut')) };
  const { records, clock } = desk;
  for (const day of ['2021-03-24', '2021-03-30']) {
    desk.at(`${day}T09:00:00Z`);
    await remindOfActions({ records, address: '' }, clock);
    await sendLetters({ records, mail: failing, clock });
  }
  const { subject } = await records.selectFrom('letter').select('subject').executeTakeFirstOrThrow();
  assert.match(subject, /is due on 31 March 2021/);
  assert.deepEqual(await remind('2021-04-01T09:00:00Z'), ['kim.owner@example.test']);
  assert.match(letters[0]?.subject ?? '', /was due on 31 March 2021/);
  await records.updateTable('action').set({ due: '2021-04-08' }).where('id', '=', id).execute();
  desk.at('2021-04-02T09:00:00Z');
  await remindOfActions({ records, address: '' }, clock);
  await records.updateTable('action').set({ due: null }).where('id', '=', id).execute();
  assert.deepEqual(await remind('2021-04-03T09:00:00Z'), []);
});

test('a letter that could not be sent is tried again', async () => {
  await opened();
  desk.at('2021-03-24T09:00:00Z');
  const mail = { send: () => Promise.reject(new Error('The post office is shut')) };
  const { records, clock } = desk;
  await remindOfActions({ records, address: '' }, clock);
  assert.equal(await sendLetters({ records, mail, clock }), 0);
  assert.deepEqual(await remind('2021-03-24T10:00:00Z'), ['kim.owner@example.test']);
});
