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
