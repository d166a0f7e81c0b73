import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { csvRows } from '../../../test/support/csv-rows.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

test('what is delivered and not signed off is told apart on the log and in its files, and the counts add up', async (t) => {
  const site = await openRecordSite(t);
  const add = async (number: number, progress: 'delivered' | 'on-track' | undefined) => {
    const { id } = await site.records
      .insertInto('action')
      .values({
        reference: `2021/0${number}`,
        text: `Do thing ${number}`,
        origin: 'other',
        owner_post: 'Chief Constable',
        promised_by: 'force',
        part: 1,
        due: '2021-03-01',
        opened_on: '2021-01-13',
        opened_at: '2021-01-13T12:00:00Z',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (progress !== undefined) {
      const update = { action: id, dated: '2021-02-01', text: 'So it is.', progress };
      await site.records
        .insertInto('action_update')
        .values({ ...update, written_at: '2021-02-01T12:00:00Z' })
        .execute();
    }
    await site.publish({ kind: 'action', subject: id });
  };
  await add(1, 'delivered');
  await add(2, 'on-track');
  await add(3, undefined);
  const log = wordsOf((await site.read('/actions')).body);
  assert.match(log, /Late or off track 2 .*Delivered, not signed off 1 .*Complete 0 .*All actions 3/);
  assert.match(log, /newest update says that it is delivered \(delivered, not signed off/);
  const ofOne = wordsOf((await site.read('/actions?rating=delivered')).body);
  assert.match(ofOne, /1 of 3 actions/);
  const rows = csvRows((await site.read('/api/v1/actions.csv')).body);
  assert.deepEqual(
    rows.map(({ reference, rating }) => `${reference} ${rating}`),
    ['2021/03 red', '2021/02 red', '2021/01 delivered'],
  );
  const listed = JSON.parse((await site.read('/api/v1/actions.json')).body) as Record<string, string>[];
  assert.match(
    listed.at(-1)?.['rated_because'] ?? '',
    /says that it is delivered, and no position is stated/,
  );
  assert.match((await site.read('/actions/2021-01')).body, /Delivered, not signed off/);
});
