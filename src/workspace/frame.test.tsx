import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestWorkspace } from '../../test/support/workspace.ts';
import { wordsOf } from '../../test/support/workspace-reader.ts';

test('whoever is signed in sees what needs them today, who they are, and the way out', async (t) => {
  const { signedInAs } = await openTestWorkspace(t);
  const officer = await signedInAs('scrutiny-officer');
  const page = await officer.read('/');
  assert.equal(page.status, 200);
  const words = wordsOf(page.body);
  assert.match(words, /What needs you today/);
  assert.match(words, /Person 1/);
  assert.match(words, /Sign out/);
  assert.match(words, /Today Meetings Questions Actions Inspections Publication/);
  assert.doesNotMatch(words, /People/);
});

test('nobody is asked to sign in, wherever they look, and is told nothing else', async (t) => {
  const { nobody } = await openTestWorkspace(t);
  assert.equal((await nobody().read('/')).to, '/sign-in');
  assert.equal((await nobody().read('/people?x=1')).to, '/sign-in?to=%2Fpeople%3Fx%3D1');
  assert.equal((await nobody().read('/no-such-page')).to, '/sign-in?to=%2Fno-such-page');
});

test('signing out ends the session in the database', async (t) => {
  const { signedInAs, records } = await openTestWorkspace(t);
  const officer = await signedInAs('scrutiny-officer');
  assert.equal((await officer.send('/sign-out', {})).to, '/sign-in');
  assert.equal(officer.cookie(), undefined);
  const [session] = await records.selectFrom('session').select('ended_at').execute();
  assert.notEqual(session?.ended_at, null);
});

test('a page of an earlier session signs out too, but no other site does', async (t) => {
  const { signedInAs, records } = await openTestWorkspace(t);
  const officer = await signedInAs('scrutiny-officer');
  const ended = async () => (await records.selectFrom('session').select('ended_at').execute())[0]?.ended_at;
  const foreign = await officer.send('/sign-out', {}, { 'sec-fetch-site': 'cross-site' });
  assert.equal(foreign.status, 403);
  assert.equal(await ended(), null);
  assert.equal((await officer.send('/sign-out', { _csrf: 'of-an-earlier-session' })).to, '/sign-in');
  assert.notEqual(await ended(), null);
});
