import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { giveAccount, type Account } from '../../test/support/account.ts';
import { openTestWorkspace, type TestWorkspace } from '../../test/support/workspace.ts';
import {
  hiddenFields,
  wordsOf,
  type Fields,
  type WorkspaceReader,
} from '../../test/support/workspace-reader.ts';
import type { Actor } from '../accounts/index.ts';

let workspace: TestWorkspace;
let account: Account;
let officer: WorkspaceReader & { actor: Actor };
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  const somebody = await workspace.person('scrutiny-officer');
  account = await giveAccount(workspace, somebody);
  officer = await workspace.signedInAs(somebody);
  await officer.send('/meetings/new', {
    title: 'Board',
    kind: 'other',
    startsOn: '2021-03-03',
    startsAt: '11:00',
  });
  await officer.send('/meetings/1/agenda', { title: 'First item', part: '1' });
  await officer.send('/meetings/1/minutes/1', {});
  await officer.send('/meetings/1/minutes/1/sections/1/paragraphs', { text: 'A first paragraph.' });
  await officer.send('/actions', {
    origin: 'other',
    text: 'An action',
    ownerPost: 'Chief',
    promisedBy: 'force',
  });
  await officer.send('/inspections', { title: 'PEEL', kind: 'inspectorate', publishedOn: '2021-01-05' });
});

type Table = 'agenda_item' | 'minute' | 'question' | 'action' | 'action_update' | 'recommendation' | 'paper';
const rowsOf = async (table: Table | 'meeting' | 'inspection' | 'theme') =>
  (await workspace.records.selectFrom(table).select('id').execute()).length;

/** The form that a page has for this address, as a browser holds it, with what somebody types into it. */
async function filled(
  page: string,
  to: string,
  typed: Fields,
  reader: WorkspaceReader = officer,
): Promise<Fields> {
  const { body } = await reader.read(page);
  assert.ok(body.includes(` action="${to}"`), `${page} has no form for ${to}`);
  return { ...hiddenFields(body, to), ...typed };
}

const paper = { title: 'Paper', body: 'Words' };
const forms: readonly [Table | 'meeting' | 'inspection' | 'theme', string, string, Fields][] = [
  [
    'meeting',
    '/meetings/new',
    '/meetings/new',
    { title: 'Panel', kind: 'other', startsOn: '2021-04-03', startsAt: '11:00' },
  ],
  ['agenda_item', '/meetings/1', '/meetings/1/agenda', { title: 'Item', part: '1' }],
  ['paper', '/meetings/1/agenda/1', '/meetings/1/agenda/1/papers', paper],
  ['minute', '/meetings/1', '/meetings/1/minutes/1/sections/1/paragraphs', { text: 'Noted.' }],
  ['question', '/meetings/1', '/meetings/1/questions', { text: 'Why?', askedBy: 'office-holder' }],
  [
    'action',
    '/actions/new',
    '/actions',
    { origin: 'other', text: 'Report', ownerPost: 'Chief', promisedBy: 'force' },
  ],
  [
    'action',
    '/meetings/1/minutes/1/paragraphs/1',
    '/meetings/1/minutes/1/paragraphs/1/actions',
    { text: 'Report', ownerPost: 'Chief' },
  ],
  [
    'action_update',
    '/actions/1',
    '/actions/1/updates',
    { dated: '2021-02-01', progress: 'on-track', text: 'Fine' },
  ],
  [
    'recommendation',
    '/inspections/1',
    '/inspections/1/recommendations',
    { number: '1', kind: 'recommendation', text: 'Do it' },
  ],
];

for (const [table, page, to, typed] of forms) {
  test(`the form of ${to} makes one ${table}, however often it is sent`, async () => {
    const before = await rowsOf(table);
    const form = await filled(page, to, typed);
    const first = await officer.send(to, form);
    assert.equal(first.status, 303, wordsOf(first.body));
    const second = await officer.send(to, form);
    assert.equal(second.status, 303, wordsOf(second.body));
    assert.equal(second.to, first.to);
    assert.match(
      wordsOf((await officer.read(second.to ?? '')).body),
      /This form was sent twice\. It was done once\./,
    );
    assert.equal(await rowsOf(table), before + 1);
  });
}

test('of several arrivals at one moment one is done, and all lead to what it made', async () => {
  const before = await rowsOf('question');
  const form = await filled('/meetings/1', '/meetings/1/questions', { text: 'At once?', askedBy: 'panel' });
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => officer.send('/meetings/1/questions', form)),
  );
  assert.deepEqual(
    new Set(answers.map(({ status, to }) => `${status} ${to}`)),
    new Set(['303 /meetings/1#questions']),
  );
  assert.equal(await rowsOf('question'), before + 1);
});

test('who goes back and writes something else is asked, and may then have both', async () => {
  const before = await rowsOf('question');
  const to = '/meetings/1/questions';
  const form = await filled('/meetings/1', to, { text: 'What of March?', askedBy: 'panel' });
  await officer.send(to, form);
  const asked = await officer.send(to, { ...form, text: 'And of April?' });
  assert.equal(asked.status, 422);
  assert.match(wordsOf(asked.body), /what it said then is saved\. This says something else/);
  assert.match(asked.body, /And of April\?/);
  assert.equal(await rowsOf('question'), before + 1);
  const again = { ...hiddenFields(asked.body, to), text: 'And of April?', askedBy: 'panel' };
  assert.equal((await officer.send(to, again)).status, 303);
  assert.equal(await rowsOf('question'), before + 2);
});

test('a form that came back with a mistake is still the same form, and can be done', async () => {
  const to = '/meetings/1/questions';
  const form = await filled('/meetings/1', to, { text: '', askedBy: 'panel' });
  const wrong = await officer.send(to, form);
  assert.equal(wrong.status, 422);
  const right: Fields = { ...hiddenFields(wrong.body, to), text: 'Now with words?', askedBy: 'panel' };
  assert.equal(right['_once'], form['_once']);
  assert.equal((await officer.send(to, right)).status, 303);
});

test('what was done is not done again by the form that is carried through signing in', async () => {
  const to = '/meetings/1/questions';
  const typed = { text: 'Before I left?', askedBy: 'panel' };
  const form = await filled('/meetings/1', to, typed);
  assert.equal((await officer.send(to, form)).status, 303);
  const before = await rowsOf('question');
  workspace.setClock('PT31M');
  const asked = await officer.send(to, form);
  assert.equal(asked.status, 401);
  const second = await officer.send('/sign-in', {
    email: account.email,
    password: account.password,
    ...hiddenFields(asked.body, '/sign-in'),
  });
  const kept = await officer.send('/sign-in/code', {
    ...hiddenFields(second.body, '/sign-in/code'),
    code: account.code(),
  });
  assert.doesNotMatch(wordsOf(kept.body), /once/, 'its token is nothing that somebody typed');
  assert.equal((await officer.send(to, hiddenFields(kept.body, to))).to, '/meetings/1#questions');
  assert.equal(await rowsOf('question'), before);
});

test('the same token of another person is another form, and after two weeks it is forgotten', async () => {
  const other = await workspace.signedInAs('scrutiny-officer');
  const to = '/meetings/1/questions';
  const typed = { text: 'Shared?', askedBy: 'panel' };
  const form = await filled('/meetings/1', to, typed, other);
  const before = await rowsOf('question');
  assert.equal((await other.send(to, form)).status, 303);
  const colleague = await workspace.signedInAs('scrutiny-officer');
  const own = await filled('/meetings/1', to, { ...typed, _once: form['_once'] ?? '' }, colleague);
  assert.equal((await colleague.send(to, own)).status, 303);
  assert.equal(await rowsOf('question'), before + 2);
  workspace.setClock('PT337H');
  const later = await workspace.signedInAs('scrutiny-officer');
  await later.send(to, await filled('/meetings/1', to, { text: 'Later?', askedBy: 'panel' }, later));
  const held = await workspace.records.selectFrom('form_sent').select('token').execute();
  assert.equal(held.length, 1);
});
