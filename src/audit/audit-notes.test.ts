import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { runCommand } from '../../test/support/run-command.ts';
import { openTestHome } from '../../test/support/test-home.ts';
import { openInstallationKey } from '../platform/secrets/installation-key.ts';
import { hashOfLine } from './audit-line.ts';
import { auditNotesFile, readAuditNotes } from './audit-notes-file.ts';
import { faultSinceNote, noteAudit } from './audit-notes.ts';
import { writeAuditLine } from './write-audit-line.ts';

const at = Temporal.Instant.from('2021-03-01T10:00:00Z');

/** A home whose audit is acted into and noted. */
async function openNotedHome(t: TestContext) {
  const home = await openTestHome(t);
  const path = join(home.folder, auditNotesFile);
  const keyOf = () => openInstallationKey(home.folder);
  return {
    home,
    path,
    keyOf,
    note: async () => noteAudit(home, await keyOf(), () => at),
    act: (id: number) =>
      home.records.transaction().execute((tx) =>
        writeAuditLine(tx, {
          at,
          actor: { person: 1, name: 'Jane O’Neill' },
          act: 'arrange meetings',
          change: { subject: 'meeting', id, after: { title: `Meeting ${id}` } },
        }),
      ),
    notes: async () => readAuditNotes(home.folder, await keyOf()),
    verify: () => runCommand(home.folder, ['audit', 'verify'], home),
  };
}

/** The lines of the audit with the first one forged, and the whole chain made anew from there. */
async function forgedChain({ home: { records } }: Awaited<ReturnType<typeof openNotedHome>>) {
  const lines = await records.selectFrom('audit_line').selectAll().orderBy('number').execute();
  let previous = '0'.repeat(64);
  return lines.map((line) => {
    const forged = { ...line, after: line.number === 1 ? '{"title":"Forged"}' : line.after, previous };
    const moment = Temporal.Instant.from(line.at).toString({ smallestUnit: 'millisecond' });
    const hash = hashOfLine({ ...forged, at: moment });
    previous = hash;
    return { ...forged, hash };
  });
}

test('the last line is noted once, and a note that somebody wrote or changed without the key is told', async (t) => {
  const { home, note, act, notes, path } = await openNotedHome(t);
  await note();
  assert.deepEqual(await notes(), { notes: [], underOtherKey: [] }, 'there is nothing to note yet');
  await act(1);
  await note();
  await note();
  await act(2);
  await act(3);
  await note();
  const kept = await notes();
  assert.ok(!('badNote' in kept));
  const hashes = await home.records.selectFrom('audit_line').select('hash').orderBy('number').execute();
  assert.deepEqual(
    kept.notes.map(({ number, hash }) => [number, hash]),
    [1, 3].map((number) => [number, hashes[number - 1]?.hash]),
  );

  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/ 3 \w{64} /, ` 3 ${'0'.repeat(64)} `));
  assert.deepEqual(await notes(), { badNote: 2 });
  await writeFile(path, text.slice(0, -20));
  assert.deepEqual(await notes(), { badNote: 2 }, 'a note that was cut short is told too');
});

test('a chain that was made anew is not noted, also when it is shown hour by hour', async (t) => {
  const noted = await openNotedHome(t);
  const { home, note, act, keyOf, path } = noted;
  for (const id of [1, 2, 3, 4, 5, 6]) {
    await act(id);
    if (id % 2 === 0) assert.equal(await note(), undefined);
  }
  const before = await readFile(path, 'utf8');
  const forged = await forgedChain(noted);
  await sql`alter table audit_line disable trigger user`.execute(home.records);
  await sql`delete from audit_line`.execute(home.records);
  const log = t.mock.method(process.stderr, 'write', () => true);
  for (const upTo of [2, 4, 6]) {
    const shown = forged.filter(({ number }) => number > upTo - 2 && number <= upTo);
    await home.records.insertInto('audit_line').values(shown).execute();
    const fault = { line: 6, fault: upTo === 6 ? 'not as noted' : 'removed' } as const;
    assert.deepEqual(await note(), fault);
    assert.deepEqual(await faultSinceNote(home, await keyOf()), fault);
  }
  log.mock.restore();
  assert.match(String(log.mock.calls[0]?.arguments[0]), /"event":"audit not noted","file":"audit","line":6/);
  assert.equal(await readFile(path, 'utf8'), before, 'nothing was added');
  assert.match((await noted.verify()).notes, /not the one that was noted/);
});

test('notes under a key that was lost are told in words, and those under the present key are still held', async (t) => {
  const { home, note, act, verify, notes, path } = await openNotedHome(t);
  await act(1);
  await note();
  await rm(join(home.folder, 'key'));
  await act(2);
  assert.equal(await note(), undefined, 'it is noted under the new key');
  const kept = await notes();
  assert.ok(!('badNote' in kept));
  assert.deepEqual([kept.notes.length, kept.underOtherKey.length], [1, 1]);
  const { exit, out } = await verify();
  assert.equal(exit, 0);
  assert.match(out, /cannot be checked: 1, made from 1 March 2021 to 1 March 2021, the last of line 1\./);
  await writeFile(path, (await readFile(path, 'utf8')).replace(/ 2 \w{64} /, ` 2 ${'0'.repeat(64)} `));
  assert.deepEqual(await notes(), { badNote: 2 });
});

test('an audit with lines that are older than the hourly round and without any note says so', async (t) => {
  const { note, act, verify, path } = await openNotedHome(t);
  await act(1);
  await note();
  await rm(path);
  const lost = await verify();
  assert.equal(lost.exit, 0);
  assert.match(lost.out, /no note of it outside the database, though it begins on 1 March 2021/);
  assert.match((await verify()).out, /The first is of line 1, made on/, 'it is noted from now on');
});
