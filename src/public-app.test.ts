import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecordSite } from '../test/support/record-site.ts';

test('an address with a part that nothing can be called by is not found, whatever it is an address of', async (t) => {
  const { site, read } = await openRecordSite(t);
  const paths = site()
    .routes.filter(({ method, path }) => method === 'GET' && path.includes(':') && !path.includes('*'))
    .map(({ path }) => path);
  assert.ok(paths.length > 20, `${paths.length} addresses`);
  const filled = (path: string, part: string) => path.replaceAll(/:\w+(\{[^}]*\})?/g, part);
  for (const path of paths)
    for (const part of ['%00', 'a%00', '%00%FF', '99999999999999', '99999999999999.json']) {
      const { status } = await read(filled(path, part));
      assert.ok(status < 500, `${filled(path, part)}: ${status}`);
    }
  for (const path of ['/meetings/%00', '/actions/%00', '/questions/a%00', '/inspections/%00']) {
    const { status, body } = await read(path);
    assert.equal(status, 404, path);
    assert.match(body, /There is no page at this address/);
  }
  for (const path of [
    '/plan?%00',
    '/search?q=%00',
    '/meetings?q=%00',
    '/measures?q=%00',
    '/data/releases/99999999999',
  ])
    assert.ok((await read(path)).status < 500, path);
});
