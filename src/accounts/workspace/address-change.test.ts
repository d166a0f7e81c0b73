import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { openTestWorkspace } from '../../../test/support/workspace.ts';

const sam = { name: 'Sam Okafor', post: '', organisation: 'body', email: 'typo@x.example', roles: 'analyst' };
const linkIn = (text = ''): string => /\/(?:invitation|password-reset)\/[\w-]+/.exec(text)?.[0] ?? '';
const keyOn = (html: string): string => /secret-key">([^<]+)/.exec(html)?.[1] ?? '';

test('an invitation that went to a wrong address opens nothing once the address is corrected', async (t) => {
  const workspace = await openTestWorkspace(t);
  const administrator = await workspace.signedInAs('administrator');
  const { to } = await administrator.send('/people/new', sam);
  await setImmediate();
  const link = linkIn(workspace.letters.at(-1)?.text);
  assert.equal((await workspace.nobody().read(link)).status, 200);
  const { roles: _, ...who } = sam;
  await administrator.send(to ?? '', { ...who, email: 'right@x.example', version: '1' });
  assert.equal((await workspace.nobody().read(link)).status, 404);
});

test('with another address every session ends, and both addresses are told', async (t) => {
  const workspace = await openTestWorkspace(t);
  const administrator = await workspace.signedInAs('administrator');
  const reader = await workspace.signedInAs('analyst');
  const before = await workspace.records
    .selectFrom('person')
    .select(['name', 'email', 'organisation'])
    .where('id', '=', reader.actor.person)
    .executeTakeFirstOrThrow();
  const change = { name: before.name, post: '', organisation: before.organisation, version: '1' };
  await administrator.send(`/people/${reader.actor.person}`, { ...change, email: 'moved@x.example' });
  assert.equal((await reader.read('/')).to, '/sign-in');
  await setImmediate();
  assert.deepEqual(
    workspace.letters.slice(-2).map(({ to }) => to),
    [before.email, 'moved@x.example'],
  );
});

test('whoever chooses a new password before an app was set up is shown another secret', async (t) => {
  const workspace = await openTestWorkspace(t);
  const administrator = await workspace.signedInAs('administrator');
  const { to } = await administrator.send('/people/new', sam);
  const secretWith = async (password: string): Promise<string> => {
    await setImmediate();
    const browser = workspace.nobody();
    await browser.send(linkIn(workspace.letters.at(-1)?.text), { password, repeated: password });
    const shown = await browser.send('/sign-in', { email: sam.email, password, to: '/' });
    return keyOn(shown.body);
  };
  const first = await secretWith('four dull green bicycles');
  await administrator.send(`${to ?? ''}/invitation`, {});
  const second = await secretWith('seven quiet amber kettles');
  assert.match(first, /\w{4}/);
  assert.match(second, /\w{4}/);
  assert.notEqual(first, second);
});
