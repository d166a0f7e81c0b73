import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { giveAccount, type Account } from '../../../test/support/account.ts';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { hiddenFields, wordsOf, type WorkspaceReader } from '../../../test/support/workspace-reader.ts';
import type { Actor } from '../actor.ts';

let workspace: TestWorkspace;
let actor: Actor;
let account: Account;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  actor = await workspace.person('administrator');
  account = await giveAccount(workspace, actor);
});

const typed = {
  name: 'Sam “the man” <Okafor>',
  post: 'Analyst\nand more',
  organisation: 'body',
  email: 'sam@x.example',
  roles: ['analyst', 'finance-officer'],
};

/** Somebody whose session ends while they fill in a form, and who then sends it. */
async function sendTooLate(to = '/people/new'): Promise<[WorkspaceReader, string]> {
  const browser = await workspace.signedInAs(actor);
  await browser.read('/people/new');
  workspace.setClock('PT31M');
  const asked = await browser.send(to, typed);
  assert.equal(asked.status, 401);
  return [browser, asked.body];
}

test('what was typed when the session ended is carried through signing in, and sent by one button', async () => {
  const [browser, asked] = await sendTooLate();
  assert.match(wordsOf(asked), /What you typed is kept/);
  const second = await browser.send('/sign-in', {
    email: account.email,
    password: account.password,
    ...hiddenFields(asked, '/sign-in'),
  });
  const again = await browser.send('/sign-in/code', {
    ...hiddenFields(second.body, '/sign-in/code'),
    code: account.code(),
  });
  assert.equal(again.status, 200);
  assert.match(wordsOf(again.body), /Nothing was changed yet/);
  assert.match(wordsOf(again.body), /Sam “the man” <Okafor>/);
  const done = await browser.sendAndFollow('/people/new', hiddenFields(again.body, '/people/new'));
  assert.match(wordsOf(done.body), /An invitation is on its way to sam@x.example/);
  const sam = await workspace.records
    .selectFrom('person')
    .selectAll()
    .where('email', '=', 'sam@x.example')
    .executeTakeFirstOrThrow();
  assert.equal(sam.name, typed.name);
  const roles = await workspace.records
    .selectFrom('person_role')
    .select('role')
    .where('person', '=', sam.id)
    .execute();
  assert.equal(roles.length, 2);
});

test('a mistake in the password loses nothing either', async () => {
  const [browser, asked] = await sendTooLate();
  const fields = { email: account.email, password: 'wrong', ...hiddenFields(asked, '/sign-in') };
  const again = await browser.send('/sign-in', fields);
  assert.equal(hiddenFields(again.body, '/sign-in')['carried'], hiddenFields(asked, '/sign-in')['carried']);
});

test('whoever signs in in another window finds the form with what was typed', async () => {
  const [, asked] = await sendTooLate();
  const elsewhere = await workspace.signedInAs(actor);
  const page = await elsewhere.send('/people/new', { ...hiddenFields(asked, '/people/new'), _csrf: '' });
  assert.equal(page.status, 422);
  assert.match(page.body, /value="sam@x\.example"/);
  assert.match(page.body, /value="finance-officer" checked/);
});

test('a form that another site sends is not carried', async () => {
  const answer = await workspace.nobody().send('/people/new', typed, { 'sec-fetch-site': 'cross-site' });
  assert.equal(answer.status, 403);
  assert.doesNotMatch(answer.body, /Okafor/);
});

test('what is carried can only be sent to this workspace', async () => {
  const carried = JSON.stringify({ to: 'https://evil.example/people', fields: [['a', 'b']] });
  const page = await workspace.nobody().send('/sign-in', { email: 'x@x.example', password: 'x', carried });
  assert.doesNotMatch(page.body, /evil/);
});

test('passwords that were typed are not carried', async () => {
  const browser = await workspace.signedInAs(actor);
  await browser.read('/account');
  workspace.setClock('PT31M');
  const page = await browser.send('/account/password', {
    present: 'old secret words',
    password: 'new secret words',
    repeated: 'new secret words',
  });
  assert.doesNotMatch(page.body, /secret words/);
});
