/** Every address of the workspace, tried as every role, as nobody, and as somebody halfway through signing in. */
import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { may, roles, startSession, type Role } from '../../src/accounts/index.ts';
import type { Guarded } from '../../src/workspace/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { workspaceReader, wordsOf } from '../support/workspace-reader.ts';

/** Addresses that are for people who are not signed in: everything else must ask who it is. */
const openAddresses = [
  'GET /assets/:name{styles\\..+\\.css}',
  'GET /assets/:name{workspace\\..+\\.css}',
  'GET /assets/fonts/:name',
  'GET /assets/icon.svg',
  'GET /robots.txt',
  'GET /sign-in',
  'POST /sign-in',
  'GET /sign-in/code',
  'POST /sign-in/code',
  'GET /sign-in/second-factor',
  'POST /sign-in/second-factor',
  'POST /sign-out',
  'GET /password-reset',
  'POST /password-reset',
  'GET /password-reset/:token',
  'POST /password-reset/:token',
  'GET /invitation/:token',
  'POST /invitation/:token',
];

interface Address {
  name: string;
  method: string;
  /** With numbers in the places of names. */
  path: string;
  handler: Partial<Guarded>;
}

let workspace: TestWorkspace;
let addresses: Address[];
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  addresses = workspace.app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path, handler }) => ({
      name: `${method} ${path}`,
      method,
      path: path.replaceAll(/:\w+(\{[^}]*\})?/g, '1'),
      handler: handler as unknown as Partial<Guarded>,
    }));
});

const guardedOnes = () => addresses.filter(({ name }) => !openAddresses.includes(name));
const tryAs = (reader: ReturnType<typeof workspaceReader>, { method, path }: Address) =>
  method === 'GET' ? reader.read(path) : reader.send(path, { anything: 'at all' });

test('every address asks who it is, but for those that signing in needs', () => {
  assert.ok(guardedOnes().length > 15, `${guardedOnes().length} addresses`);
  const open = guardedOnes().filter(({ handler }) => handler.acts === undefined);
  assert.deepEqual(
    open.map(({ name }) => name),
    [],
  );
});

test('nobody gets anything but the way to sign in', async () => {
  for (const address of guardedOnes()) {
    const answer = await tryAs(workspace.nobody(), address);
    if (address.method === 'GET') assert.match(answer.to ?? '', /^\/sign-in(\?to=|$)/, address.name);
    else assert.equal(answer.status, 401, address.name);
  }
});

test('the password alone opens nothing, before the code', async () => {
  const { person } = await workspace.person('administrator');
  const session = { person, at: workspace.now(), browser: '', proven: false };
  const halfway = workspaceReader(workspace.app, await startSession(workspace.records, session));
  for (const address of guardedOnes()) {
    const answer = await tryAs(halfway, address);
    if (address.method === 'GET') assert.match(answer.to ?? '', /^\/sign-in/, address.name);
    else assert.equal(answer.status, 401, address.name);
  }
});

for (const role of Object.keys(roles) as Role[]) {
  test(`as ${role}, what is not allowed does not exist, and nothing breaks`, async () => {
    const reader = await workspace.signedInAs(role);
    const nothing = wordsOf((await reader.read('/no-such-page')).body);
    const audit = async () =>
      (await workspace.records.selectFrom('audit_line').select('number').execute()).length;
    const lines = await audit();
    for (const address of guardedOnes()) {
      const answer = await tryAs(reader, address);
      const isAllowed = (address.handler.acts ?? []).some((act) => may(reader.actor, act));
      if (!isAllowed) {
        assert.equal(answer.status, 404, address.name);
        assert.equal(wordsOf(answer.body), nothing, address.name);
      }
      assert.ok(answer.status < 500, `${address.name}: ${answer.status}`);
    }
    assert.equal(await audit(), lines, 'nothing was done by forms that hold rubbish');
  });
}

test('a number that no row can have leads nowhere, at every address that takes one', async () => {
  const reader = await workspace.signedInAs(Object.keys(roles) as Role[]);
  const nothing = wordsOf((await reader.read('/no-such-page')).body);
  const numbered = workspace.app.routes
    .filter(({ method, path }) => method !== 'ALL' && /:(\w+\{\[0-9\]\+\}|id\b|subject\b)/.test(path))
    .map(({ method, path }) => ({ method, path }));
  assert.ok(numbered.length > 30, `${numbered.length} addresses`);
  for (const { method, path } of numbered)
    for (const number of ['99999999999', '99999999999999', '9'.repeat(400), '2147483648', '%00']) {
      const asked = path
        .replace(':kind', 'action')
        .replaceAll(/:part\{[^}]*\}/g, '1')
        .replaceAll(/:\w+(\{[^}]*\})?/g, number);
      const answer = await tryAs(reader, { name: path, method, path: asked, handler: {} });
      assert.equal(answer.status, 404, `${method} ${asked}: ${answer.status}`);
      assert.equal(wordsOf(answer.body), nothing, asked);
    }
});

test('every answer tells browsers to keep nothing, run nothing and show it in no frame', async () => {
  const reader = await workspace.signedInAs('administrator');
  for (const address of addresses.filter(
    ({ path }) => !path.startsWith('/assets/') && path !== '/robots.txt',
  )) {
    const { headers } = await tryAs(reader, address);
    assert.match(headers.get('cache-control') ?? '', /no-store/, address.name);
    const policy = headers.get('content-security-policy') ?? '';
    for (const words of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      assert.ok(policy.includes(words), `${address.name}: ${words}`);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('x-frame-options'), 'DENY', address.name);
    assert.equal(headers.get('referrer-policy'), 'same-origin', address.name);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', address.name);
  }
});

test('addresses written crookedly lead nowhere new', async () => {
  const nobody = workspace.nobody();
  for (const path of [
    '//people',
    '/people/',
    '/%70eople',
    '/people%2f1',
    '/assets/../people',
    '/assets/..%2fpeople',
    '/PEOPLE',
    '/./people',
    '/people;x=1',
    '/assets/fonts/..%2f..%2f..%2fpackage.json',
  ]) {
    const answer = await nobody.read(path);
    assert.ok(answer.status === 404 || (answer.to ?? '').startsWith('/sign-in'), `${path}: ${answer.status}`);
    assert.doesNotMatch(answer.body, /look after people|"dependencies"/);
  }
});

test('nothing on any page of the workspace is a script, a style or a handler written into it', async () => {
  const reader = await workspace.signedInAs(Object.keys(roles) as Role[]);
  for (const address of addresses.filter(({ method }) => method === 'GET')) {
    const { body } = await tryAs(reader, address);
    assert.doesNotMatch(body, /<script(?![^>]* src=)|<style| style="| on[a-z]+="|javascript:/i, address.name);
  }
});
