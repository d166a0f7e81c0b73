import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { writeAuditLine } from '../write-audit-line.ts';

let workspace: TestWorkspace;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  for (let line = 1; line <= 103; line += 1) {
    const at = Temporal.Instant.from('2021-03-28T00:30:00Z').add({ minutes: line });
    const person =
      line % 2 === 0 ? { person: 501, name: 'Jane Baxter' } : { person: 502, name: 'Sam Okafor' };
    const act = line === 7 ? 'sign off' : 'arrange meetings';
    const change = { subject: 'meeting', id: line, after: { title: `<b>Meeting ${line}</b>` } };
    await workspace.records
      .transaction()
      .execute((tx) => writeAuditLine(tx, { at, actor: person, act, change }));
  }
});

const linesIn = (body: string): number => body.match(/<th scope="row">/g)?.length ?? 0;

test('the audit shows a hundred lines, newest first, and leads to the earlier ones', async () => {
  const reader = await workspace.signedInAs('administrator');
  const page = await reader.read('/audit');
  assert.equal(linesIn(page.body), 100);
  assert.match(wordsOf(page.body), /103 28 Mar 2021, 03:13:00 Sam Okafor arrange meetings meeting 103/);
  assert.match(page.body, /href="\/audit\?before=4"/);
  assert.equal(linesIn((await reader.read('/audit?before=4')).body), 3);
  assert.doesNotMatch(page.body, /<b>Meeting/);
});

test('lines are chosen by act, person, thing and London day', async () => {
  const reader = await workspace.signedInAs('office-holder');
  for (const [asked, lines] of [
    ['act=sign+off', 1],
    ['person=501&act=&subject=meeting', 51],
    ['subject=meeting&id=12', 1],
    ['from=2021-03-29', 0],
    ['from=2021-03-28&to=2021-03-28&person=502', 52],
  ] as const) {
    const expected = Math.min(lines, 100);
    assert.equal(linesIn((await reader.read(`/audit?${asked}`)).body), expected, asked);
  }
  assert.equal((await reader.read('/audit?person=1%27%20or%201=1')).status, 400);
});

test('who may not read the audit finds nothing there', async () => {
  const reader = await workspace.signedInAs('scrutiny-officer');
  assert.equal((await reader.read('/audit')).status, 404);
});

test('what the audit keeps of private things is read only by those who may read the things', async () => {
  const force = { person: 501, name: 'Jane Baxter' };
  const at = Temporal.Instant.from('2021-03-27T10:00:00Z');
  for (const change of [
    { subject: 'answer_draft', id: 1, after: { text: 'Quilldraft' } },
    { subject: 'minute', id: 1, after: { text: 'Quillminute' } },
    { subject: 'person', id: 1, after: { name: 'Quillperson' } },
  ])
    await workspace.records
      .transaction()
      .execute((tx) => writeAuditLine(tx, { at, actor: force, act: 'draft answers', change }));
  const readBy = async (role: 'administrator' | 'office-holder') =>
    (await (await workspace.signedInAs(role)).read('/audit')).body.match(/Quill\w+/g) ?? [];
  assert.deepEqual(new Set(await readBy('administrator')), new Set(['Quillperson']));
  assert.deepEqual(new Set(await readBy('office-holder')), new Set(['Quillperson', 'Quillminute']));
});

test('the page says so when the audit is not what was noted of it outside the database', async (t) => {
  const { signedInAs } = await openTestWorkspace(t, undefined, {
    auditFault: () => Promise.resolve({ line: 6, fault: 'not as noted' }),
  });
  const page = await (await signedInAs('administrator')).read('/audit');
  assert.match(
    wordsOf(page.body),
    /This audit may not be what was written. Line 6 of the audit: this line is not/,
  );
  const whole = await (await workspace.signedInAs('administrator')).read('/audit');
  assert.doesNotMatch(wordsOf(whole.body), /may not be what was written/);
});
