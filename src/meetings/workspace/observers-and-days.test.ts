import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf, type WorkspaceReader } from '../../../test/support/workspace-reader.ts';
import { meetingWorkspaceRoutes } from './routes.tsx';

let workspace: TestWorkspace;
let officer: WorkspaceReader;
before(async (t) => {
  const figures = () => () => Promise.resolve({ fault: 'none' });
  workspace = await openTestWorkspace(t as TestContext, [meetingWorkspaceRoutes(figures)]);
  officer = await workspace.signedInAs('scrutiny-officer');
  await officer.send('/meetings/new', {
    title: 'Board',
    kind: 'other',
    startsOn: '2021-04-03',
    startsAt: '11:00',
    isPublic: 'yes',
    joining: 'The link',
  });
});

test('how to join is sent again only when that is meant, and the page says when it was sent and to how many', async () => {
  const to = '/meetings/1/observers/letters';
  await workspace.records
    .insertInto('observer')
    .values({
      meeting: 1,
      name: 'R Resident',
      email: 'r@example.org',
      registered_at: workspace.now().toString(),
    })
    .execute();
  await officer.send(to, {});
  const { letters } = workspace;
  assert.deepEqual(
    letters.map(({ to: recipient }) => recipient),
    ['r@example.org'],
  );
  const asked = await officer.send(to, {});
  assert.equal(asked.status, 422);
  assert.match(
    wordsOf(asked.body),
    /How to join was last sent Monday 1 March 2021, 10\.00am \(London\), to 1 person\. Tick the box/,
  );
  assert.equal(letters.length, 1);
  assert.match(wordsOf((await officer.read('/meetings/1')).body), /last sent Monday 1 March/);
  assert.equal((await officer.send(to, { again: 'yes' })).status, 303);
  assert.equal(letters.length, 2);
});

test('the page says when registrations are deleted, and that they were', async () => {
  const { records } = workspace;
  const { id } = await records
    .insertInto('meeting')
    .values({
      slug: 'long-ago',
      title: 'Long ago',
      kind: 'other',
      starts_at: '2020-06-01T10:00:00Z',
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  assert.match(
    wordsOf((await officer.read(`/meetings/${id}`)).body),
    /Registrations are deleted 90 days after a meeting; those of this one were/,
  );
});

test('who withdrew is told apart, and counts no more', async () => {
  const { records, now } = workspace;
  const somebody = { meeting: 1, registered_at: now().toString() };
  await records
    .insertInto('observer')
    .values([
      { ...somebody, name: 'W Withdrawn', email: 'w@example.org', withdrawn_at: now().toString() },
      { ...somebody, name: 'S Still', email: 's@example.org' },
    ])
    .execute();
  const page = wordsOf((await officer.read('/meetings/1')).body);
  assert.match(page, /Observers \(2\)/);
  assert.match(page, /withdrew again: W Withdrawn, Monday 1 March 2021, 10\.00am \(London\)\./);
  assert.doesNotMatch(page, /w@example\.org/, 'nobody writes to them any more');
});

test('an answer cannot be wanted by a day that has passed, and one that is late is said to be overdue', async () => {
  const asked = { text: 'How many?\n\nAnd why?', askedBy: 'office-holder', due: '2021-02-28' };
  const refused = await officer.send('/meetings/1/questions', asked);
  assert.equal(refused.status, 422);
  assert.match(wordsOf(refused.body), /This day has passed/);
  assert.equal((await officer.send('/meetings/1/questions', { ...asked, due: '2021-03-02' })).status, 303);
  workspace.setClock('2021-03-03T10:00:00Z');
  const later = await workspace.signedInAs('scrutiny-officer');
  for (const page of ['/meetings/1', '/meetings/1/questions/1', '/questions'])
    assert.match(wordsOf((await later.read(page)).body), /overdue: an answer was due 2 March 2021/, page);
  const fields = { text: 'How many, then?', due: '2021-03-02', version: '1' };
  assert.equal((await later.send('/meetings/1/questions/1', fields)).status, 303, 'as it was before');
});
