import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openIdentityProvider, type IdentityProvider } from '../../../test/support/identity-provider.ts';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf, type WorkspaceReader } from '../../../test/support/workspace-reader.ts';
import { openSingleSignOn } from '../single-sign-on/open-single-sign-on.ts';
import { answerPath } from '../single-sign-on/single-sign-on.ts';

let workspace: TestWorkspace;
let provider: IdentityProvider;
const address = 'https://workspace.example';
before(async (t) => {
  provider = await openIdentityProvider(t as TestContext, `${address}${answerPath}`);
  const singleSignOn = openSingleSignOn({ ...provider, name: 'Cheshire' }, address);
  workspace = await openTestWorkspace(t as TestContext, undefined, { singleSignOn });
});

const pathOf = (url: URL): string => `${url.pathname}${url.search}`;

/** Goes to the provider and back as an account of it. */
async function comeBackAs(browser: WorkspaceReader, account: string, to = '/account') {
  const away = await browser.read(`/sign-in/single?to=${encodeURIComponent(to)}`);
  assert.equal(away.status, 302);
  return pathOf(await provider.signOn(away.to ?? '', account));
}

test('the question to the provider carries PKCE, a state and a nonce, and no secret', async () => {
  const url = new URL((await workspace.nobody().read('/sign-in/single')).to ?? '');
  assert.equal(url.searchParams.get('code_challenge_method'), 'S256');
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.ok((url.searchParams.get(name) ?? '').length >= 43, name);
  assert.equal(url.searchParams.get('redirect_uri'), `${address}${answerPath}`);
  assert.ok(!url.href.includes('secret'));
});

test('whoever was not invited is refused', async () => {
  const browser = workspace.nobody();
  const answer = await browser.read(await comeBackAs(browser, 'stranger'));
  assert.equal(answer.status, 403);
  assert.match(wordsOf(answer.body), /no account for you here/);
  assert.equal((await browser.read('/')).to, '/sign-in');
});

test('an invited person comes in by the address that the provider has verified, and is known again later', async () => {
  const jane = await workspace.person('scrutiny-officer', { name: 'Jane Baxter', email: 'Jane@x.example' });
  for (const round of ['first', 'second']) {
    const browser = workspace.nobody();
    const answer = await browser.read(await comeBackAs(browser, 'jane'));
    assert.equal(answer.status, 303, round);
    assert.equal(answer.to, '/account');
    assert.match(wordsOf((await browser.read('/account')).body), /Jane Baxter/);
  }
  const links = await workspace.records.selectFrom('single_sign_on').selectAll().execute();
  assert.deepEqual(
    links.map(({ issuer, subject, person }) => [issuer, subject, person]),
    [[provider.issuer, 'jane', jane.person]],
  );
});

test('an address that the provider has not verified opens nothing', async () => {
  const browser = workspace.nobody();
  assert.equal((await browser.read(await comeBackAs(browser, 'mallory'))).status, 403);
});

test('an answer works once, in the browser that asked, within ten minutes', async () => {
  const [own, other] = [workspace.nobody(), workspace.nobody()];
  const back = await comeBackAs(own, 'jane');
  assert.equal((await other.read(back)).status, 403, 'another browser');
  await other.read('/sign-in/single');
  assert.equal((await other.read(back)).status, 403, 'another browser with a question of its own');
  assert.equal((await own.read(back)).status, 303);
  assert.equal((await own.read(back)).status, 403, 'a second time');
  const late = workspace.nobody();
  const lateBack = await comeBackAs(late, 'jane');
  workspace.setClock('PT11M');
  assert.equal((await late.read(lateBack)).status, 403, 'too late');
});

test('an answer that was changed on its way is refused', async () => {
  const browser = workspace.nobody();
  const back = new URL(await comeBackAs(browser, 'jane'), address);
  back.searchParams.set('code', 'another');
  assert.equal((await browser.read(pathOf(back))).status, 403);
});

test('after signing in one goes nowhere else', async () => {
  const browser = workspace.nobody();
  const answer = await browser.read(await comeBackAs(browser, 'jane', '//evil.example'));
  assert.equal(answer.to, '/');
});

test('a closed account stays closed, whatever the provider says', async () => {
  await workspace.records
    .updateTable('person')
    .set({ closed_at: workspace.now().toString() })
    .where('email', '=', 'Jane@x.example')
    .execute();
  const browser = workspace.nobody();
  assert.equal((await browser.read(await comeBackAs(browser, 'jane'))).status, 403);
});
