import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

test('the first page shows ten of each group, and leads to all of it, counted alike', async (t) => {
  const workspace = await openTestWorkspace(t);
  for (let n = 1; n <= 63; n += 1)
    await workspace.records
      .insertInto('meeting')
      .values({
        slug: `board-${n}`,
        title: `Board ${n}`,
        kind: 'scrutiny-board',
        starts_at: Temporal.Instant.from('2021-04-01T10:00:00Z')
          .add({ hours: 24 * n })
          .toString(),
        is_public: true,
      })
      .execute();
  const reader = await workspace.signedInAs('scrutiny-officer');
  const listed = async (path: string) =>
    [...(await reader.read(path)).body.matchAll(/>(Board \d+)</g)].map(([, title]) => title);
  const { body } = await reader.read('/');
  assert.match(wordsOf(body), /63 in all: Meetings 63\..*and 53 more: Meetings, all 63/);
  assert.match(body, /href="\/\?of=meetings"/);
  assert.deepEqual(
    await listed('/'),
    Array.from({ length: 10 }, (_, at) => `Board ${at + 1}`),
  );
  const whole = [...(await listed('/?of=meetings')), ...(await listed('/?of=meetings&page=2'))];
  assert.deepEqual(
    whole,
    Array.from({ length: 63 }, (_, at) => `Board ${at + 1}`),
  );
  assert.match(wordsOf((await reader.read('/?of=meetings')).body), /63 wait for you/);
  assert.match(wordsOf((await reader.read('/?of=overdue')).body), /Overdue 0 wait for you/);
  assert.equal((await reader.read('/?of=nothing')).status, 404);
});
