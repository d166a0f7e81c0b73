import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { giveAccount, type Account } from '../support/account.ts';
import { openTestWorkspace, type TestWorkspace } from '../support/workspace.ts';

let workspace: TestWorkspace;
let account: Account;
const sent: string[] = [];
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext, undefined, {
    mail: {
      send: (letter) => {
        sent.push(letter.text);
        return Promise.reject(new Error('the mail server is away'));
      },
    },
  });
  account = await giveAccount(workspace, await workspace.person('administrator'));
});

/** Everything that the program writes for the person who runs it, while this is done. */
async function written(work: () => Promise<unknown>): Promise<string> {
  const told: string[] = [];
  const [out, error] = [process.stdout.write, process.stderr.write];
  const keep = (text: string | Uint8Array) => (told.push(text.toString()), true);
  process.stdout.write = keep;
  process.stderr.write = keep;
  try {
    await work();
  } finally {
    process.stdout.write = out;
    process.stderr.write = error;
  }
  return told.join('');
}

test('neither passwords, codes, tokens nor links are written to the log, also when things go wrong', async () => {
  const { email, password } = account;
  const secrets = [password, 'a wrong password', account.code()];
  const browser = workspace.nobody();
  const log = await written(async () => {
    await browser.send('/sign-in', { email, password: 'a wrong password', to: '/' });
    await browser.send('/sign-in', { email, password, to: '/' });
    secrets.push(browser.cookie() ?? 'no cookie');
    await browser.send('/sign-in/code', { code: account.code(), to: '/' });
    secrets.push(browser.cookie() ?? 'no cookie');
    await browser.send('/password-reset', { email });
    for (let turn = 0; sent.length === 0 && turn < 200; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setImmediate(resolve));
    secrets.push(/password-reset\/(\S+)/.exec(sent[0] ?? '')?.[1] ?? 'no link');
    await workspace.records.schema.alterTable('session').renameTo('session_away').execute();
    const broken = await browser.send('/sign-in', { email, password, to: '/' });
    assert.equal(broken.status, 500);
    assert.doesNotMatch(broken.body, /session_away|relation|select|node_modules/, 'a visitor sees no inside');
  });
  assert.match(
    log,
    /"event":"sign-in refused","why":"wrong password","person":\d+/,
    'what was refused is told',
  );
  assert.ok(!log.includes(email), 'without the address');
  assert.match(log, /the mail server is away/, 'what went wrong is told');
  assert.match(log, /relation "session" does not exist/);
  assert.equal(new Set(secrets).size, 6);
  for (const secret of secrets) assert.ok(!log.includes(secret), secret);
});
