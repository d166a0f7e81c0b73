import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf, type WorkspaceReader } from '../../../test/support/workspace-reader.ts';

let workspace: TestWorkspace;
let officer: WorkspaceReader;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  officer = await workspace.signedInAs('scrutiny-officer');
});

/** A meeting that begins so long from now. */
async function meetingIn(time: { hours: number }, title: string): Promise<number> {
  const { id } = await workspace.records
    .insertInto('meeting')
    .values({
      slug: title.toLowerCase().replace(' ', '-'),
      title,
      kind: 'other',
      starts_at: workspace.now().add(time).toString(),
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

test('the first page tells how many observers need something, and not what', async () => {
  const { records, now } = workspace;
  const id = await meetingIn({ hours: 48 }, 'Coming Board');
  await records
    .insertInto('observer')
    .values({
      meeting: id,
      name: 'N Needing',
      email: 'n@example.org',
      needs: 'A seat near the door',
      registered_at: now().toString(),
    })
    .execute();
  const { body } = await officer.read('/');
  assert.match(wordsOf(body), /1 observer of Coming Board told what they need/);
  assert.ok(body.includes(`href="/meetings/${id}#observers"`));
  assert.doesNotMatch(body, /seat near|N Needing/);
});

test('minutes of a meeting that was held wait on the first page until they are circulated, part by part', async () => {
  const { records, now } = workspace;
  const id = await meetingIn({ hours: -48 }, 'Held Board');
  const matter = {
    meeting: id,
    title: 'Item',
    public_trace: 'A matter',
    exemption: '31',
    public_interest: 'So',
  };
  await records
    .insertInto('agenda_item')
    .values([
      { ...matter, position: 1, part: 1, exemption: '', public_interest: '', public_trace: '' },
      { ...matter, position: 2, part: 1, exemption: '', public_interest: '', public_trace: '' },
      { ...matter, position: 3, part: 2 },
    ])
    .execute();
  const today = async () => wordsOf((await officer.read('/')).body);
  assert.match(await today(), /Minutes of Part 1, Held Board Held 27 February 2021; not begun/);
  assert.match(await today(), /Minutes of Part 2, Held Board/);
  assert.equal([...(await today()).matchAll(/Minutes of Part 1, Held Board/g)].length, 1, 'once');
  const of = { meeting: id, circulated_at: null };
  await records
    .insertInto('minutes')
    .values({ ...of, part: 1 })
    .execute();
  assert.match(await today(), /Minutes of Part 1, Held Board Held 27 February 2021; not circulated yet/);
  await records.updateTable('minutes').set({ circulated_at: now().toString() }).execute();
  assert.doesNotMatch(await today(), /Minutes of Part 1/);
  const engagement = await workspace.signedInAs('engagement-officer');
  assert.doesNotMatch(wordsOf((await engagement.read('/')).body), /Minutes of Part/);
});
