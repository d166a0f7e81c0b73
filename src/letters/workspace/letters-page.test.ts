import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { letterWorkspaceRoutes } from './routes.ts';

let workspace: TestWorkspace;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext, [letterWorkspaceRoutes]);
  const letter = {
    recipient: 'r@example.org',
    subject: 'Changed: Board about PC Secret',
    text: 'Words',
    written_at: '2021-02-20T09:00:00Z',
    try_at: '2021-02-25T09:00:00Z',
    tries: 12,
    failed_because: '550 no such person',
    given_up_at: '2021-02-25T09:00:00Z',
  };
  const waits = { tries: 2, failed_because: 'no answer', given_up_at: null, try_at: '2021-03-02T09:00:00Z' };
  await workspace.records
    .insertInto('letter')
    .values([letter, { ...letter, ...waits, recipient: 'waits@example.org' }])
    .execute();
});

const table = async (reader: { read(path: string): Promise<{ body: string }> }) =>
  wordsOf((await reader.read('/letters')).body);

test('a letter that was given up waits for the officer: to whom, about what, since when, why', async () => {
  const officer = await workspace.signedInAs('scrutiny-officer');
  assert.match(wordsOf((await officer.read('/')).body), /Letters \(1\) 1 letter could not be sent/);
  const page = await table(officer);
  assert.match(
    page,
    /Given up \(1\).*r@example\.org Changed: Board about PC Secret 20 February 2021 12 550 no such person/,
  );
  assert.match(page, /Tried again by themselves \(1\).*waits@example\.org .*no answer 2 March 2021/);
});

test('who may not read what is private learns to whom a letter is and why it failed, not what it is about', async () => {
  const administrator = await workspace.signedInAs('administrator');
  const page = await table(administrator);
  assert.match(page, /r@example\.org Not for you to read 20 February 2021 12 550 no such person/);
  assert.doesNotMatch(page, /Secret/);
  for (const role of ['engagement-officer', 'strategic-lead', 'panel-member'] as const)
    assert.equal((await (await workspace.signedInAs(role)).read('/letters')).status, 404, role);
});

test('it is tried again when somebody asks, once, and the audit says so without the address', async () => {
  const officer = await workspace.signedInAs('scrutiny-officer');
  const to = '/letters/1/sending';
  const done = await officer.sendAndFollow(to, {});
  assert.match(wordsOf(done.body), /The letter is tried again now\./);
  assert.deepEqual(
    workspace.letters.map((letter) => letter.to),
    ['r@example.org'],
  );
  assert.equal((await officer.send(to, {})).status, 404, 'it is gone');
  assert.equal((await officer.send('/letters/2/sending', {})).status, 404, 'it is tried by itself');
  const lines = await workspace.records.selectFrom('audit_line').selectAll().execute();
  assert.equal(lines.length, 1);
  assert.equal(lines[0]?.act, 'send letters again');
  assert.doesNotMatch(JSON.stringify(lines), /example\.org|no such person/);
});
