import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { isDeclined } from '../../audit/index.ts';

test('a correction and a withdrawal are told again under the same id, later, without the withdrawn words', async (t) => {
  const site = await openRecordSite(t);
  const { id } = await site.records
    .insertInto('meeting')
    .values({
      slug: 'secret-operation',
      title: 'Secret operation',
      kind: 'scrutiny-board',
      starts_at: '2021-03-03T11:00:00Z',
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const meeting = { kind: 'meeting', subject: id } as const;
  const feed = async () => (await site.read('/feeds/record.atom')).body;
  const entries = async () => (await feed()).split('<entry>').slice(1);
  const part = (entry: string | undefined, name: string): string =>
    new RegExp(`<${name}>(.*)</${name}>`).exec(entry ?? '')?.[1] ?? '';

  assert.deepEqual(await entries(), []);
  await site.publish(meeting);
  const [published] = await entries();
  assert.equal(part(published, 'title'), 'Secret operation');
  assert.equal(part(published, 'summary'), 'Published.');

  await site.records.updateTable('meeting').set({ place: 'The town hall' }).execute();
  assert.ok(!isDeclined(await site.publish(meeting, { note: 'The place was wrong.' })));
  const corrected = await entries();
  assert.equal(corrected.length, 1);
  assert.equal(part(corrected[0], 'id'), part(published, 'id'));
  assert.equal(part(corrected[0], 'summary'), 'Corrected: version 2. The place was wrong.');
  assert.ok(part(corrected[0], 'updated') > part(published, 'updated'));

  await site.withdraw(meeting, 'It names an operation.');
  const withdrawn = await entries();
  assert.equal(withdrawn.length, 1);
  assert.equal(part(withdrawn[0], 'id'), part(published, 'id'));
  assert.equal(part(withdrawn[0], 'title'), 'Withdrawn: a meeting');
  assert.equal(part(withdrawn[0], 'summary'), 'Withdrawn. It names an operation.');
  assert.ok(part(withdrawn[0], 'updated') > part(corrected[0], 'updated'));
  assert.match(withdrawn[0] ?? '', /<link href="https:\/\/police\.example\/meetings"\/>/);
  assert.doesNotMatch(await feed(), /secret|town hall/i);
});

test('what was withdrawn before its embargo ended is told to nobody', async (t) => {
  const site = await openRecordSite(t);
  const { id } = await site.records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'Board',
      kind: 'other',
      starts_at: '2021-03-03T11:00:00Z',
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const meeting = { kind: 'meeting', subject: id } as const;
  await site.publish(meeting, { shownFrom: site.now().add({ hours: 1 }) });
  await site.withdraw(meeting, 'Too early.');
  assert.doesNotMatch((await site.read('/feeds/record.atom')).body, /<entry>|Too early/);
});
