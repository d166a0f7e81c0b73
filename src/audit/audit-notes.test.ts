import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTestHome } from '../../test/support/test-home.ts';
import { openInstallationKey } from '../platform/secrets/installation-key.ts';
import { auditNotesFile, noteAudit, readAuditNotes } from './audit-notes.ts';
import { writeAuditLine } from './write-audit-line.ts';

test('the last line is noted once, and a note that somebody wrote or changed without the key is told', async (t) => {
  const home = await openTestHome(t);
  const key = await openInstallationKey(home.folder);
  const at = Temporal.Instant.from('2021-03-01T10:00:00Z');
  const note = () => noteAudit(home, key, () => at);
  const act = (id: number) =>
    home.records.transaction().execute((tx) =>
      writeAuditLine(tx, {
        at,
        actor: { person: 1, name: 'Jane O’Neill' },
        act: 'arrange meetings',
        change: { subject: 'meeting', id },
      }),
    );
  await note();
  assert.deepEqual(await readAuditNotes(home.folder, key), [], 'there is nothing to note yet');
  await act(1);
  await note();
  await note();
  await act(2);
  await act(3);
  await note();
  const notes = await readAuditNotes(home.folder, key);
  assert.ok(!('badNote' in notes));
  const hashes = await home.records.selectFrom('audit_line').select('hash').orderBy('number').execute();
  assert.deepEqual(
    notes.map(({ number, hash }) => [number, hash]),
    [1, 3].map((number) => [number, hashes[number - 1]?.hash]),
  );

  const path = join(home.folder, auditNotesFile);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/ 3 \w{64} /, ` 3 ${'0'.repeat(64)} `));
  assert.deepEqual(await readAuditNotes(home.folder, key), { badNote: 2 });
});
