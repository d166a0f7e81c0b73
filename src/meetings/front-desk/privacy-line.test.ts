import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAnHour, openPublishedDesk } from '../../../test/support/published-desk.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

test('each form leads to what happens with what is sent, before its button', async (t) => {
  const { read, app } = await openPublishedDesk(t, inAnHour());
  for (const place of ['registration', 'questions/new'])
    assert.match((await read(place)).body, /<form [^]*href="\/privacy"[^]*<button [^]*<\/form>/, place);
  const page = await app.request('/privacy');
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('set-cookie'), null);
  assert.match(wordsOf(await page.text()), /A body is responsible .* sets no cookies/);
});
