import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensDatabase } from './opens-database.ts';

test('a test that opens a database through another file is found', () => {
  for (const path of [
    'src/platform/db/open-database.test.ts',
    'test/conformance/leak.test.ts',
    'test/security/every-address.test.ts',
    'test/journeys/whole-meeting.test.ts',
    'test/accessibility/every-workspace-page.test.ts',
  ])
    assert.ok(opensDatabase(path), path);
});

test('a test of arithmetic, or of the example that is always embedded, is not', () => {
  for (const path of ['scripts/opens-database.test.ts', 'test/journeys/resident.test.ts'])
    assert.ok(!opensDatabase(path), path);
});
