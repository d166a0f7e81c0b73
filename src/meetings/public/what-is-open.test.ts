import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

test('a meeting to come says what one can still do, and of what has closed when it closed', async (t) => {
  const site = await openRecordSite(t);
  const now = site.now();
  const { id } = await site.records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'Board',
      kind: 'scrutiny-board',
      starts_at: now.add({ hours: 240 }).toString(),
      is_public: true,
      registration_closes_at: now.subtract({ minutes: 1 }).toString(),
      questions_close_at: now.add({ hours: 24 }).toString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await site.publish({ kind: 'meeting', subject: id });
  const { body } = await site.read('/meetings/board');
  assert.match(wordsOf(body), /To observe Registering to observe closed at /);
  assert.doesNotMatch(body, /\/meetings\/board\/registration/);
  assert.match(wordsOf(body), /To ask Send in a question before /);
});
