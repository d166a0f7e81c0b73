import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';
import { checkDocument } from '../worker/check-document.ts';
import { claimJson, claimsJsonSchema } from './claim-json.ts';
import { jsonReport } from './json-report.ts';

test('what is printed as JSON is what the published schema describes', async () => {
  const text =
    'Burglary fell by 5.4%, from 1,204 to 1,129, and theft fell by 8%. Robbery rose from 12 to 14.';
  const outcome = await checkDocument(Buffer.from(text), 'a.txt');
  const claims: unknown = JSON.parse(jsonReport([{ file: 'a.txt', outcome }]));
  const parsed = z.array(claimJson).parse(claims);
  assert.ok(parsed.length >= 3);
  const published = await readFile(new URL('../../../docs/claims.schema.json', import.meta.url), 'utf8');
  assert.deepEqual(JSON.parse(published), claimsJsonSchema());
});
