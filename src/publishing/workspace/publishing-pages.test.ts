import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { publishBody } from '../../../test/support/published-body.ts';
import { seenInPreview } from '../../../test/support/seen-in-preview.ts';

test('somebody sees the page to be, publishes it, corrects it and withdraws it', async (t) => {
  const workspace = await openTestWorkspace(t);
  const { records } = workspace;
  await publishBody(records);
  const { id } = await records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'Board with PC Smith',
      kind: 'scrutiny-board',
      starts_at: '2021-03-03T11:00:00Z',
      joining: 'https://meet.example/secret',
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const reader = await workspace.signedInAs('scrutiny-officer');
  assert.match((await reader.read('/publication')).body, /Board with PC Smith/);
  const address = `/publication/meeting/${id}`;
  const page = await reader.read(address);
  assert.match(page.body, /<strong>PC Smith<\/strong> has the title of a person/);
  const preview = await seenInPreview(reader, address);
  assert.match(preview.body, /<h1>Board with PC Smith<\/h1>/);
  assert.doesNotMatch(preview.body, /secret/);
  const unseen = await reader.send(address, preview.form);
  assert.equal(unseen.status, 422);
  assert.match(unseen.body, /Names to look at first: PC Smith/);
  const done = await reader.sendAndFollow(address, { ...preview.form, namesSeen: 'yes' });
  assert.match(done.body, /Version 1 is public/);
  const twice = await reader.sendAndFollow(address, { ...preview.form, namesSeen: 'yes' });
  assert.match(twice.body, /This form was sent twice\. It was done once\./);
  const { _once, ...earlier } = preview.form;
  const again = await reader.send(address, { ...earlier, namesSeen: 'yes' });
  assert.match(again.body, /Say in public what changed/);
  const withdrawn = await reader.sendAndFollow(`${address}/withdrawal`, {
    because: 'Not yet.',
    version: '1',
  });
  assert.match(withdrawn.body, /it was withdrawn after version 1/);
});

test('a number that does not add up is shown before publishing, and published only with a reason that is kept', async (t) => {
  const workspace = await openTestWorkspace(t);
  const { records } = workspace;
  await publishBody(records);
  const { id } = await records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'The board',
      kind: 'scrutiny-board',
      starts_at: '2021-03-03T11:00:00Z',
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await records
    .insertInto('agenda_item')
    .values({
      meeting: id,
      position: 1,
      part: 1,
      title: 'Burglary',
      summary: 'Burglary fell by 12.0% from 1,204 to 1,129.',
    })
    .execute();
  const reader = await workspace.signedInAs('scrutiny-officer');
  const address = `/publication/meeting/${id}`;
  const page = await reader.read(address);
  assert.match(page.body, /Wrong.*fell by 12\.0% from 1,204 to 1,129/);
  assert.match(page.body, /6\.2%/);
  const { form } = await seenInPreview(reader, address);
  const refused = await reader.send(address, { ...form, namesSeen: 'yes' });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /A number was found wrong/);
  const wrongBecause = 'The paper said so, and is quoted.';
  const done = await reader.sendAndFollow(address, { ...form, namesSeen: 'yes', wrongBecause });
  assert.match(done.body, /Version 1 is public/);
  const kept = await records.selectFrom('record_publication').select('wrong_because').execute();
  assert.deepEqual(kept, [{ wrong_because: wrongBecause }]);
});

test('who may not publish finds no page of publication', async (t) => {
  const workspace = await openTestWorkspace(t);
  for (const role of ['analyst', 'contributor', 'panel-member'] as const) {
    const reader = await workspace.signedInAs(role);
    for (const path of [
      '/publication',
      '/publication/meeting/1',
      '/publication/meeting/1/preview',
      '/publication/meeting/1/preview/meetings/board',
    ])
      assert.equal((await reader.read(path)).status, 404, `${role} ${path}`);
  }
});
