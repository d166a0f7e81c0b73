import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf, type WorkspaceReader } from '../../../test/support/workspace-reader.ts';
import { addAdministrator } from '../add-administrator.ts';
import { codeAt } from '../second-factor/codes.ts';

const password = 'four dull green bicycles';
const email = 'jane.baxter@cheshire.example';

let workspace: TestWorkspace;
let secret = '';
let recovery: string[] = [];
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
});

const code = () => codeAt(secret, workspace.now());

/** Signs in with password and the code of the app. */
async function signIn(browser: WorkspaceReader, to = '/'): Promise<WorkspaceReader> {
  workspace.setClock('PT31S');
  const second = await browser.send('/sign-in', { email, password, to });
  assert.equal(second.status, 200, wordsOf(second.body));
  const done = await browser.send('/sign-in/code', { code: code(), to, _csrf: csrfOf(second.body) });
  assert.equal(done.status, 303, wordsOf(done.body));
  assert.equal(done.to, to);
  return browser;
}

const csrfOf = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('an invited person chooses a password, sets up an app, and is signed in', async () => {
  const added = await addAdministrator(
    { records: workspace.records, clock: workspace.now },
    { email, name: 'Jane Baxter' },
  );
  assert.ok('token' in added);
  const browser = workspace.nobody();
  const link = `/invitation/${added.token}`;
  assert.match(
    wordsOf((await browser.read(link)).body),
    /Choose a password For jane.baxter@cheshire.example/,
  );
  const weak = await browser.send(link, { password: 'janebaxter2021', repeated: 'janebaxter2021' });
  assert.match(wordsOf(weak.body), /little more than your name/);
  assert.doesNotMatch(weak.body, /janebaxter2021/);
  assert.match(
    wordsOf((await browser.send(link, { password, repeated: 'other' })).body),
    /The two are not the same/,
  );
  assert.equal((await browser.send(link, { password, repeated: password })).status, 200);
  assert.equal((await browser.read(link)).status, 404);
  assert.equal(
    (await browser.send(link, { password: 'another good password', repeated: 'another good password' }))
      .status,
    404,
  );

  const setUp = await browser.send('/sign-in', {
    email: 'Jane.Baxter@Cheshire.example ',
    password,
    to: '/account',
  });
  assert.match(wordsOf(setUp.body), /Set up your authenticator app/);
  secret = /class="secret-key">([^<]+)</.exec(setUp.body)?.[1]?.replaceAll(' ', '') ?? '';
  assert.match(setUp.body, /<svg class="square-picture"/);
  assert.equal(
    (await browser.read('/account')).to,
    '/sign-in?to=%2Faccount',
    'the password alone opens nothing',
  );
  const wrong = await browser.send('/sign-in/second-factor', { code: '000000', to: '/account' });
  assert.equal(wrong.status, 422);
  const done = await browser.send('/sign-in/second-factor', { code: code(), to: '/account' });
  recovery = [...done.body.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map(([, one]) => one ?? '');
  assert.equal(recovery.length, 10);
  assert.equal((await browser.read('/')).status, 200);
});

test('secrets are stored sealed or hashed, never as they are', async () => {
  const tables = [
    'password',
    'second_factor',
    'recovery_code',
    'one_time_link',
    'session',
    'audit_line',
  ] as const;
  const cookie = await signIn(workspace.nobody());
  for (const table of tables) {
    const rows = JSON.stringify(await workspace.records.selectFrom(table).selectAll().execute());
    for (const word of [password, secret, recovery[0] ?? '', cookie.cookie() ?? '']) {
      assert.ok(!rows.includes(word), `${table} holds ${word}`);
    }
  }
});

test('signing in gives a cookie that no script and no other site can use, and a token that was never seen before', async () => {
  const browser = workspace.nobody();
  const half = await browser.send('/sign-in', { email, password, to: '/' });
  const tokenBefore = browser.cookie();
  const set = half.headers.getSetCookie().find((one) => one.startsWith('__Host-answerable=')) ?? '';
  for (const word of [/; Path=\//i, /; HttpOnly/i, /; Secure/i, /; SameSite=Lax/i]) assert.match(set, word);
  assert.doesNotMatch(set, /Domain|Expires|Max-Age/i);
  workspace.setClock('PT31S');
  await browser.send('/sign-in/code', { code: code(), _csrf: csrfOf(half.body) });
  assert.notEqual(browser.cookie(), tokenBefore);
  const sessions = await workspace.records
    .selectFrom('session')
    .selectAll()
    .where('proven_at', 'is', null)
    .execute();
  assert.ok(sessions.every(({ ended_at }) => ended_at !== null));
});

test('the same code works once, also within its half minute', async () => {
  workspace.setClock('PT31S');
  const used = code();
  for (const status of [303, 422]) {
    const browser = workspace.nobody();
    const half = await browser.send('/sign-in', { email, password, to: '/' });
    assert.equal(
      (await browser.send('/sign-in/code', { code: used, _csrf: csrfOf(half.body) })).status,
      status,
    );
  }
});

test('a recovery code opens once', async () => {
  for (const status of [303, 422]) {
    const browser = workspace.nobody();
    const half = await browser.send('/sign-in', { email, password, to: '/' });
    const typed = (recovery[3] ?? '').toUpperCase().replaceAll('-', ' ');
    assert.equal(
      (await browser.send('/sign-in/code', { code: typed, _csrf: csrfOf(half.body) })).status,
      status,
    );
  }
});

test('a session ends after half an hour without use, and after twelve hours whatever is done', async () => {
  const idle = await signIn(workspace.nobody());
  workspace.setClock('PT29M');
  assert.equal((await idle.read('/')).status, 200);
  workspace.setClock('PT31M');
  assert.equal((await idle.read('/')).to, '/sign-in');
  const busy = await signIn(workspace.nobody());
  for (let quarter = 1; quarter < 48; quarter += 1) {
    workspace.setClock('PT15M');
    assert.equal((await busy.read('/')).status, 200, `after ${quarter} quarters of an hour`);
  }
  workspace.setClock('PT15M');
  assert.equal((await busy.read('/')).to, '/sign-in');
});

test('an address that does not exist and a wrong password are answered alike', async () => {
  const [wrong, unknown] = [
    await workspace.nobody().send('/sign-in', { email, password: 'not the right one', to: '/' }),
    await workspace
      .nobody()
      .send('/sign-in', { email: 'nobody@cheshire.example', password: 'not the right one', to: '/' }),
  ];
  assert.equal(wrong.status, unknown.status);
  assert.equal(wrong.body.replaceAll(email, ''), unknown.body.replaceAll('nobody@cheshire.example', ''));
  const headers = (answer: typeof wrong) => [...answer.headers].map(([name]) => name);
  assert.deepEqual(headers(wrong), headers(unknown));
});

test('after signing in one goes on to where one was going, and nowhere else', async () => {
  await signIn(workspace.nobody(), '/account');
  const browser = workspace.nobody();
  workspace.setClock('PT31S');
  const half = await browser.send('/sign-in', { email, password, to: '//evil.example/x' });
  assert.doesNotMatch(half.body, /evil/);
  const done = await browser.send('/sign-in/code', {
    code: code(),
    to: 'https://evil.example',
    _csrf: csrfOf(half.body),
  });
  assert.equal(done.to, '/');
  assert.equal((await browser.read('/sign-in?to=//evil.example')).to, '/');
});

test('strangers who try passwords wait longer and longer, and the owner does not wait for them', async () => {
  const owner = await signIn(workspace.nobody());
  const token = owner.cookie();
  assert.notEqual(token, undefined);
  await owner.send('/sign-out', {});
  const stranger = workspace.nobody();
  const from = { 'x-test-origin': '203.0.113.66' };
  const statuses = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    const answer = await stranger.send('/sign-in', { email, password: `wrong ${attempt}`, to: '/' }, from);
    statuses.push(answer.status);
  }
  assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429]);
  const right = await stranger.send('/sign-in', { email, password, to: '/' }, from);
  assert.equal(right.status, 429, 'not even the right password is looked at while waiting');
  assert.ok(Number(right.headers.get('retry-after')) > 0);
  const unknown = await stranger.send('/sign-in', { email: 'nobody@x.example', password, to: '/' }, from);
  assert.equal(unknown.status, 401, 'each account is counted apart');
  const sameOffice = await owner.send('/sign-in', { email, password, to: '/' }, from);
  assert.equal(sameOffice.status, 200, 'the browser of the owner is known, also behind the same address');
  workspace.setClock('PT16M');
  assert.equal((await stranger.send('/sign-in', { email, password, to: '/' }, from)).status, 200);
});

test('codes cannot be tried out one after the other', async () => {
  workspace.setClock('PT2H');
  const browser = workspace.nobody();
  const half = await browser.send('/sign-in', { email, password, to: '/' });
  const statuses = [];
  for (let attempt = 0; attempt < 6; attempt += 1)
    statuses.push((await browser.send('/sign-in/code', { code: '12345x', _csrf: csrfOf(half.body) })).status);
  assert.deepEqual(statuses, [422, 422, 422, 422, 422, 429]);
});

test('a forgotten password is replaced by a link that works once, for an hour, and ends every session', async () => {
  workspace.setClock('PT2H');
  const open = await signIn(workspace.nobody());
  const [known, unknown] = [
    await workspace.nobody().send('/password-reset', { email }),
    await workspace.nobody().send('/password-reset', { email: 'nobody@cheshire.example' }),
  ];
  assert.equal(known.body, unknown.body);
  const letter = await nextLetter();
  assert.equal(letter.to, email);
  const link = /https:\/\/workspace\.example(\/password-reset\/\S+)/.exec(letter.text)?.[1] ?? '';
  const browser = workspace.nobody();
  assert.equal((await browser.read(link)).status, 200);
  const better = 'seven pale loud teapots';
  assert.equal((await browser.send(link, { password: better, repeated: better })).status, 200);
  assert.equal((await browser.read(link)).status, 404);
  assert.equal((await open.read('/')).to, '/sign-in');
  assert.equal((await browser.send('/sign-in', { email, password, to: '/' })).status, 401);
  const half = await browser.send('/sign-in', { email, password: better, to: '/' });
  assert.match(wordsOf(half.body), /Enter the code/, 'the app is still asked for');
  assert.match((await nextLetter()).subject, /Your password was changed/);
});

test('a letter never leads to the host that a request names', async () => {
  workspace.letters.length = 0;
  await workspace.app.request('https://evil.example/password-reset', {
    method: 'POST',
    body: new URLSearchParams({ email }),
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'sec-fetch-site': 'same-origin' },
  });
  assert.match((await nextLetter()).text, /https:\/\/workspace\.example\/password-reset\//);
});

async function nextLetter() {
  for (let turn = 0; turn < 3000; turn += 1) {
    const letter = workspace.letters.shift();
    if (letter !== undefined) return letter;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('no letter came');
}
