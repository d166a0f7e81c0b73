import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/** A link leads to a PDF file that is there. */
export async function assertIsPdf(link: Locator): Promise<void> {
  const address = new URL((await link.getAttribute('href')) ?? '', link.page().url());
  const file = await link.page().request.get(address.href);
  assert.equal(file.headers()['content-type'], 'application/pdf');
  assert.deepEqual((await file.body()).subarray(0, 5), Buffer.from('%PDF-'));
}
