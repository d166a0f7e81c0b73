import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveAccount } from '../../../test/support/account.ts';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { hashPassword } from '../passwords/hash-password.ts';

const present = 'four dull green bicycles';
const password = 'seven quiet amber kettles';

/** Somebody signed in, whose password is known here. */
async function openAccount(t: Parameters<typeof openTestWorkspace>[0]) {
  const workspace = await openTestWorkspace(t);
  const reader = await workspace.signedInAs('analyst');
  const { person } = reader.actor;
  await workspace.records
    .insertInto('password')
    .values({ person, hash: await hashPassword(present), set_at: '2021-01-01T00:00:00Z' })
    .execute();
  const change = (typed: string) =>
    reader.send('/account/password', { present: typed, password, repeated: password });
  return { workspace, reader, change };
}

test('a password is changed by whoever knows the present one, and every session ends', async (t) => {
  const { reader, change } = await openAccount(t);
  assert.match(wordsOf((await change('not this one')).body), /not your present password/);
  assert.equal((await change(present)).to, '/sign-in');
  assert.notEqual((await reader.read('/account')).status, 200);
});

test('whoever finds a session open can guess the password no faster than at the door', async (t) => {
  const { workspace, reader, change } = await openAccount(t);
  for (let guess = 0; guess < 5; guess += 1)
    assert.match(wordsOf((await change(`guess ${guess}`)).body), /not your present password/);
  assert.match(wordsOf((await change(present)).body), /Too many attempts. Wait \d+ seconds/);
  const leaving = await reader.send('/account/app', { present });
  assert.match(wordsOf(leaving.body), /Too many attempts/);
  workspace.setClock('PT1M');
  assert.equal((await change(present)).to, '/sign-in');
});

test('what was refused is told to the owner and to administrators, for 30 days', async (t) => {
  const workspace = await openTestWorkspace(t);
  const actor = await workspace.person('analyst');
  const account = await giveAccount(workspace, actor);
  const owner = await workspace.signedInAs(actor);
  const admin = await workspace.signedInAs('administrator');
  const own = async () => wordsOf((await owner.read('/account')).body);
  const told = async () => wordsOf((await admin.read(`/people/${actor.person}`)).body);
  assert.doesNotMatch(await own(), /refused/);
  assert.match(await told(), /Refused in the last 30 days nothing/);

  const stranger = workspace.nobody();
  const { email } = account;
  await stranger.send('/sign-in', { email, password: 'not this one', to: '/' });
  await stranger.send('/sign-in', { email: email.toUpperCase(), password: 'nor this', to: '/' });
  await stranger.send('/sign-in', { email: 'nobody@x.example', password: 'nor this', to: '/' });
  const half = await stranger.send('/sign-in', { email, password: account.password, to: '/' });
  const csrf = /name="_csrf" value="([^"]+)"/.exec(half.body)?.[1] ?? '';
  await stranger.send('/sign-in/code', { code: '12345x', _csrf: csrf });
  const refused = /2 wrong passwords and 1 wrong code/;
  assert.match(await own(), refused);
  assert.match(await told(), refused);

  workspace.setClock('PT744H');
  const later = await workspace.signedInAs('administrator');
  const page = await later.read(`/people/${actor.person}`);
  assert.match(wordsOf(page.body), /Refused in the last 30 days nothing/);
});
