import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

test('whom to ask about privacy is the contact named for it, else the contact of the body', async (t) => {
  const { records, read } = await openRecordSite(t);
  const { details } = await records.selectFrom('edition').select('details').executeTakeFirstOrThrow();
  const saying = async (more: Record<string, unknown>) => {
    const said = JSON.stringify({ ...details, contact: { email: 'office@example.org' }, ...more });
    await records.updateTable('edition').set({ details: said }).execute();
    return (await read('/privacy')).body;
  };
  assert.match(wordsOf(await saying({})), /write or speak to: office@example\.org\./);
  const notice = 'https://www.example.org/privacy';
  const own = await saying({ privacy: { contact: 'privacy@example.org', notice } });
  assert.match(wordsOf(own), /write or speak to: privacy@example\.org\. The full privacy notice of/);
  assert.ok(own.includes(`href="${notice}"`));
  assert.match(own, /<a [^>]*href="\/privacy"[^>]*>Privacy<\/a>/);
});

test('how long it is kept is what the body says, else 90 days', async (t) => {
  const { records, read } = await openRecordSite(t);
  const { details } = await records.selectFrom('edition').select('details').executeTakeFirstOrThrow();
  assert.match(wordsOf((await read('/privacy')).body), /what you need, 90 days after the meeting/);
  const said = JSON.stringify({ ...details, privacy: { keptDays: 30 } });
  await records.updateTable('edition').set({ details: said }).execute();
  assert.match(wordsOf((await read('/privacy')).body), /from a question 30 days after the meeting, or after/);
});
