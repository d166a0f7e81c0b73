import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RecordDesk } from '../../../test/support/record-desk.ts';
import { tellingDesk, type TellingDesk } from '../../../test/support/telling-desk.ts';
import { reopenAction } from '../chain/after-sign-off.ts';
import { acceptPosition, returnPosition } from '../chain/review-position.ts';
import { signOff } from '../chain/sign-off.ts';
import { statePosition } from '../chain/state-position.ts';
import { supersedeAction } from '../chain/supersede-action.ts';
import { addEvidence } from '../evidence/add-evidence.ts';
import { addTheme } from '../themes/themes.ts';

let here: TellingDesk;
let desk: RecordDesk;
before(async () => {
  here = await tellingDesk();
  desk = here.desk;
});
after(() => desk.close());

const seen = async (action: number) =>
  (
    await desk.records
      .selectFrom('action_step')
      .select('id')
      .where('action', '=', action)
      .orderBy('id', 'desc')
      .executeTakeFirst()
  )?.id ?? 0;
const stated = async (action: number) => {
  const evidence = { action, title: 'Report', effectiveOn: '2021-02-01', words: 'Kept at HQ' };
  await desk.act(here.people.owner, 'update own actions', (doing) => addEvidence(doing, evidence));
  const input = { action, words: 'The numbers are with us.', seen: await seen(action) };
  await desk.act(here.people.owner, 'state a position', (doing) => statePosition(doing, input));
};
const reviewed = async (action: number, step: typeof acceptPosition, words = '') => {
  const input = { action, words, seen: await seen(action) };
  await desk.act(here.people.lead, 'accept a position', (doing) => step('force')(doing, input));
};
const signed = async (action: number) => {
  const input = { action, words: '', seen: await seen(action) };
  await desk.act(here.people.deputy, 'sign off', (doing) => signOff('force')(doing, input));
};

test('each step of the chain writes once to those whose turn it is, and to nobody who took it', async () => {
  const { id, reference } = await here.opened({ due: '2021-03-31' });
  assert.deepEqual(await here.tell(), ['kim.owner']);
  assert.match(here.letterTo('kim.owner'), new RegExp(`^Action ${reference} is yours`));
  assert.match(
    here.letterTo('kim.owner'),
    /Report on attrition\nOpened by Sam Officer\. Its due day is 31 March 2021\./,
  );
  assert.match(here.letterTo('kim.owner'), new RegExp(`https://w\\.example/actions/${id}\\n`));
  assert.deepEqual(await here.tell(), [], 'never twice');
  await stated(id);
  assert.deepEqual(await here.tell(), ['alex.lead', 'jo.lead']);
  assert.match(here.letterTo('alex.lead'), /given a position statement by Kim Owner on 3 March 2021\./);
  assert.match(here.letterTo('alex.lead'), /You are asked to review it/);
  await reviewed(id, returnPosition, 'It names a victim.');
  assert.deepEqual(await here.tell(), ['kim.owner']);
  assert.match(
    here.letterTo('kim.owner'),
    /returned to its owner by Alex Lead .*A reason is given on the page\./,
  );
  await stated(id);
  await here.tell();
  await reviewed(id, acceptPosition);
  assert.deepEqual(await here.tell(), ['robin.deputy']);
  assert.match(here.letterTo('robin.deputy'), /You are asked to decide/);
  await signed(id);
  assert.deepEqual(await here.tell(), ['kim.owner', 'sam.officer']);
  assert.match(here.letterTo('kim.owner'), /Nothing more is asked of you/);
  const again = { action: id, words: 'It came up again.', seen: await seen(id) };
  await desk.act(here.people.officer, 'reopen actions', (doing) => reopenAction(doing, again));
  assert.deepEqual(await here.tell(), ['alex.lead', 'kim.owner', 'robin.deputy']);
  assert.match(here.letterTo('kim.owner'), /was reopened: your turn[\s\S]*You are asked/);
  for (const name of ['alex.lead', 'robin.deputy'])
    assert.match(here.letterTo(name), /It waits for its owner\. Nothing is asked of you\./);
});

test('no words that anybody gave with a step go into a letter', async () => {
  const { id } = await here.opened();
  await stated(id);
  await reviewed(id, returnPosition, 'It names a victim.');
  await here.tell();
  assert.match(here.letterTo('kim.owner'), /A reason is given/);
  for (const name of ['kim.owner', 'alex.lead'])
    assert.doesNotMatch(here.letterTo(name), /victim|numbers are with us/);
});

test('a position goes to the lead that the action names, else to the post that leads its theme', async () => {
  const named = await here.opened({ strategicLead: here.people.otherLead.person });
  await stated(named.id);
  await here.tell();
  assert.match(here.letterTo('jo.lead'), /You are asked to review it/);
  assert.equal(here.letterTo('alex.lead'), '');
  const theme = await desk.act(here.people.officer, 'change actions', (doing) =>
    addTheme(doing, {
      title: 'People',
      plan: '',
      lead: 'Director of People',
      keyThemes: [],
      desiredOutcomes: [],
      position: 0,
    }),
  );
  const themed = await here.opened({ theme: theme.id });
  await here.tell();
  await stated(themed.id);
  assert.deepEqual(await here.tell(), ['jo.lead']);
});

test('of a private action only its number is written, and to nobody who may not read it', async () => {
  const { id, reference } = await here.opened({ part: 2, text: 'Suspend PC Secret' });
  await here.tell();
  assert.match(here.letterTo('kim.owner'), new RegExp(`${reference}: Its words are private`));
  assert.doesNotMatch(here.letterTo('kim.owner'), /Secret/);
  await stated(id);
  assert.deepEqual(await here.tell(), ['sam.officer'], 'no strategic lead may read it');
  assert.match(here.letterTo('sam.officer'), /Nobody is there who may review it/);
  assert.doesNotMatch(here.letterTo('sam.officer'), /Secret/);
});

test('a letter that cannot be sent waits, and those that could are not sent again', async () => {
  const { id } = await here.opened();
  await here.tell();
  await stated(id);
  const failing = await here.tell((letter) =>
    letter.to.startsWith('jo') ? Promise.reject(new Error('The post office is shut')) : Promise.resolve(),
  );
  assert.deepEqual(failing, ['alex.lead']);
  await reviewed(id, acceptPosition);
  assert.deepEqual(await here.tell(), ['jo.lead', 'robin.deputy']);
  assert.match(here.letterTo('jo.lead'), /Since then it went on\. It is now: accepted\./);
});

test('a letter that waits says nothing of what became private, and is taken back from whoever may not read it', async () => {
  const failing = () => Promise.reject(new Error('The post office is shut'));
  const { id, reference } = await here.opened({ text: 'Ask about PC Jones' });
  await here.tell();
  await stated(id);
  assert.deepEqual(await here.tell(failing), []);
  await desk.records.updateTable('action').set({ part: 2 }).where('id', '=', id).execute();
  const next = await here.opened({ owner: here.people.other.person });
  assert.deepEqual(await here.tell(), ['lee.other', 'sam.officer'], 'the leads may not read it any more');
  assert.match(
    here.letterTo('sam.officer'),
    new RegExp(`Action ${reference} was .*Its words are private`, 's'),
  );
  assert.doesNotMatch(here.letterTo('sam.officer'), /Jones/);
  assert.deepEqual(await here.tell(), [], `${next.reference} is told`);
});

test('the owner of an action that another supersedes is told', async () => {
  const { id } = await here.opened();
  const next = await here.opened({ text: 'Report anew', owner: here.people.other.person });
  await here.tell();
  const input = { action: id, by: next.reference, words: 'Put more sharply', seen: 0 };
  await desk.act(here.people.officer, 'change actions', (doing) => supersedeAction(doing, input));
  assert.deepEqual(await here.tell(), ['kim.owner']);
  assert.match(here.letterTo('kim.owner'), /was superseded\n/);
});
