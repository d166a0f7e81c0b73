import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

let workspace: TestWorkspace;
let administrator: Awaited<ReturnType<TestWorkspace['signedInAs']>>;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  administrator = await workspace.signedInAs('administrator');
});

const sam = {
  name: 'Sam Okafor',
  post: 'Analyst',
  organisation: 'body',
  email: 'sam@x.example',
  roles: 'analyst',
};

test('an administrator invites somebody, who is in the list with the role and since when', async () => {
  const page = await administrator.sendAndFollow('/people/new', sam);
  assert.match(wordsOf(page.body), /An invitation is on its way to sam@x.example/);
  assert.match(wordsOf(page.body), /Analyst 1 March 2021 now/);
  assert.match(wordsOf((await administrator.read('/people')).body), /Sam Okafor/);
  const again = await administrator.send('/people/new', { ...sam, name: 'Another', email: 'SAM@x.example' });
  assert.match(wordsOf(again.body), /Somebody with this e-mail address is in the list already/);
});

test('a role ends when it is taken away, and the next request already goes without it', async () => {
  const reader = await workspace.signedInAs('scrutiny-officer');
  const path = `/people/${reader.actor.person}`;
  assert.match(wordsOf((await reader.read('/')).body), /Publication/);
  workspace.setClock('PT5M');
  await administrator.send(`${path}/roles`, { roles: ['analyst', 'finance-officer'] });
  assert.doesNotMatch(wordsOf((await reader.read('/')).body), /Publication/);
  assert.match(wordsOf((await administrator.read(path)).body), /Scrutiny officer 1 March 2021 1 March 2021/);
});

test('the last administrator can neither be closed nor lose the role', async () => {
  const path = `/people/${administrator.actor.person}`;
  for (const [to, fields] of [
    [`${path}/closure`, {}],
    [`${path}/roles`, { roles: 'analyst' }],
  ] as const) {
    const page = await administrator.send(to, fields);
    assert.equal(page.status, 422);
    assert.match(wordsOf(page.body), /last administrator/);
  }
});

test('a closed account is out at once, and stays named', async () => {
  const reader = await workspace.signedInAs('analyst');
  await administrator.send(`/people/${reader.actor.person}/closure`, {});
  assert.equal((await reader.read('/')).to, '/sign-in');
  assert.match(
    wordsOf((await administrator.read('/people')).body),
    /Closed accounts \(1\).*closed 1 March 2021/,
  );
});

test('two administrators who change the same person see each other’s changes', async () => {
  const person = await workspace.person('analyst', { name: 'Ann Lee', email: 'ann@x.example' });
  const path = `/people/${person.person}`;
  const fields = {
    name: 'Ann Lee',
    post: 'Data analyst',
    organisation: 'body',
    email: 'ann@x.example',
    version: '1',
  };
  assert.equal((await administrator.send(path, fields)).status, 303);
  const second = await administrator.send(path, { ...fields, post: 'Statistician' });
  assert.equal(second.status, 409);
  assert.match(wordsOf(second.body), /Saved now by somebody else: Data analyst/);
  assert.match(second.body, /value="Statistician"/);
  assert.match(second.body, /name="version" value="2"/);
});

test('roles cannot be slipped into the form that corrects a name', async () => {
  const person = await workspace.person('analyst');
  const fields = {
    name: 'X',
    post: '',
    organisation: 'body',
    email: '',
    version: '1',
    roles: 'administrator',
  };
  assert.equal((await administrator.send(`/people/${person.person}`, fields)).status, 422);
});

test('the table of permissions is shown as it is applied', async () => {
  const words = wordsOf((await administrator.read('/people/permissions')).body);
  assert.match(words, /sign off no no no no no no no no yes no/);
});

test('whoever signs out everywhere is out in every browser', async () => {
  const first = await workspace.signedInAs('analyst');
  const second = await workspace.signedInAs(first.actor);
  assert.match(wordsOf((await first.read('/account')).body), /a test/);
  assert.equal((await first.send('/account/sign-out-everywhere', {})).to, '/sign-in');
  assert.equal((await second.read('/')).to, '/sign-in');
});
