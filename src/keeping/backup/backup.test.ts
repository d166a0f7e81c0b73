import assert from 'node:assert/strict';
import { cp, mkdir, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { emptyTestDatabase } from '../../../test/support/database.ts';
import { openTestHome } from '../../../test/support/test-home.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { auditNotesFile, noteAudit, writeAuditLine } from '../../audit/index.ts';
import { readBodyFolder } from '../../body-folder/index.ts';
import { loadEarlierRecord } from '../../earlier-record/load/load-earlier-record.ts';
import { tableNames } from '../../platform/db/table-rows.ts';
import { openDatabase, type Records } from '../../platform/db/open-database.ts';
import { isRefused } from '../../platform/files/fault.ts';
import { keptFiles } from '../../platform/files/kept-files.ts';
import type { Home } from '../../platform/home.ts';
import { openInstallationKey } from '../../platform/secrets/installation-key.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const clock = () => Temporal.Instant.from('2026-01-05T09:00:00Z');

/** A home in use: the example's record, releases of which one took the place of the other, papers, a key. */
async function usedHome(t: TestContext): Promise<Home> {
  const home = await openTestHome(t);
  const folder = await readBodyFolder('examples/cheshire');
  assert.ok(!isRefused(folder) && folder.record);
  const loaded = await loadEarlierRecord({ records: home.records, clock }, folder.record);
  assert.equal(loaded, 'loaded', JSON.stringify(loaded));
  await sql`insert into release (received_at, name, sha256, bytes, tally)
    values ('2025-06-01 09:30:00.123456+00', 'A “name”\nof two lines', 'hash', 9007199254740993, '{"a": [1, null]}')`.execute(
    home.records,
  );
  const file = sql`release, source, month, path, sha256, bytes, rows, kept, parquet, tally`;
  await sql`insert into release_file (${file}) values (1, 's', '2025-01', 'p', 'h', 1, 1, 1, 'x', '{}'),
    (1, 's', '2025-02', 'p', 'h', 1, 1, 1, 'x', '{}')`.execute(home.records);
  await sql`update release_file set superseded_by = 2 where id = 1`.execute(home.records);
  await keptFiles(join(home.folder, 'papers')).keep(Buffer.from('a paper'));
  await writeFile(join(home.originals, 'abc'), Buffer.alloc(1_000_000, 7));
  await writeFile(join(home.parquet, 'empty.parquet'), '');
  await writeFile(join(home.work, 'half-done'), 'scratch');
  await writeFile(join(home.folder, 'lock'), '1');
  await noteAudit(home, await openInstallationKey(home.folder), clock);
  return home;
}

/** Every row of every table, and where its numbers go on. */
async function everyRow(records: Records): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of await tableNames(records)) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(table)} t`.execute(
      records,
    );
    tables[table] = rows.map(({ line }) => line).sort();
  }
  const next = await sql<{ line: string }>`
    select s::text as line from (select sequencename, last_value from pg_sequences order by 1) s`.execute(
    records,
  );
  return { ...tables, sequences: next.rows.map(({ line }) => line) };
}

async function everyFile(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(records|work)\/|\/lock$/.test(path));
  const read = await Promise.all(
    files.map(async (path) => [relative(folder, path), (await readFile(path)).toString('base64')] as const),
  );
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('restored to an empty place, every row, every number to come and every file is as it was', async (t) => {
  const home = await usedHome(t);
  const place = await temporaryFolder(t);
  const archive = join(place, 'home.backup');
  const manifest = await writeBackup(home, archive, clock);
  assert.equal((await stat(archive)).mode & 0o077, 0, 'only its owner may read it');
  const database = await emptyTestDatabase();
  t.after(() => database?.drop());

  const restored = join(place, 'restored');
  const done = await restoreBackup(archive, restored, database?.url);
  assert.ok(!isRefused(done), JSON.stringify(done));
  const opened = await openDatabase(database ?? { folder: join(restored, 'records') });
  const [before, after] = [await everyRow(home.records), await everyRow(opened.records)];
  await assert.rejects(
    async () => sql`update audit_line set act = ''`.execute(opened.records),
    'the audit is still only added to',
  );
  await assert.rejects(
    async () =>
      sql`insert into attendance (meeting, position, name, organisation, kind) values (999, 1, 'x', 'x', 'present')`.execute(
        opened.records,
      ),
    'what refers to something is still checked',
  );
  await opened.close();
  assert.deepEqual(after, before);
  assert.ok((manifest.rows['audit_line'] ?? 0) > 100 && manifest.rows['release_file'] === 2);
  const files = await everyFile(restored);
  assert.deepEqual(files, await everyFile(home.folder));
  assert.deepEqual(
    Object.keys(files).map((path) => path.split('/')[0]),
    ['audit-notes', 'key', 'originals', 'papers', 'parquet'],
  );

  const again = await restoreBackup(archive, restored, database?.url);
  assert.match(JSON.stringify(again), /is not empty/);
  if (database !== undefined)
    assert.match(
      JSON.stringify(await restoreBackup(archive, join(place, 'other'), database.url)),
      /is not empty/,
    );
});

test('an archive that was damaged, cut short or made by something else is refused, and nothing is left behind', async (t) => {
  const home = await openTestHome(t);
  await openInstallationKey(home.folder);
  await writeFile(join(home.originals, 'abc'), 'an original');
  const place = await temporaryFolder(t);
  const whole = join(place, 'whole');
  await writeBackup(home, whole, clock);
  const { size } = await stat(whole);
  const bytes = await readFile(whole);
  const spots = [
    0,
    515,
    bytes.indexOf('an original'),
    bytes.indexOf('schema_migration'),
    bytes.indexOf('"madeAt"') + 12,
    size - 1500,
  ];
  const damaged = join(place, 'damaged');
  const refusedFrom = async () => {
    const done = await restoreBackup(damaged, join(place, 'home'));
    assert.ok(isRefused(done));
    assert.deepEqual((await readdir(place)).sort(), ['damaged', 'whole']);
    return JSON.stringify(done);
  };
  for (const spot of spots) {
    await cp(whole, damaged);
    const file = await open(damaged, 'r+');
    await file.write(Buffer.from([(bytes[spot] ?? 0) ^ 1]), 0, 1, spot);
    await file.close();
    assert.match(await refusedFrom(), /damaged|not a backup|another version/, `byte ${spot}`);
  }
  for (const length of [0, 100, 512, Math.floor(size / 2), size - 512]) {
    await writeFile(damaged, bytes.subarray(0, length));
    assert.match(await refusedFrom(), /not a backup/);
  }
  await writeFile(damaged, 'PK\u0003\u0004 something else');
  assert.match(await refusedFrom(), /not a backup/);
  await mkdir(join(place, 'full'));
  await writeFile(join(place, 'full', 'mine'), 'words');
  assert.match(JSON.stringify(await restoreBackup(whole, join(place, 'full'))), /is not empty/);
});

test('an earlier backup that is restored brings its notes of the audit with it, and is noted on from there', async (t) => {
  const home = await openTestHome(t);
  const key = await openInstallationKey(home.folder);
  const act = (records: Records, id: number) =>
    records.transaction().execute((tx) =>
      writeAuditLine(tx, {
        at: clock(),
        actor: { person: 1, name: 'Jane O’Neill' },
        act: 'arrange meetings',
        change: { subject: 'meeting', id },
      }),
    );
  await act(home.records, 1);
  await noteAudit(home, key, clock);
  const place = await temporaryFolder(t);
  const [archive, restored] = [join(place, 'home.backup'), join(place, 'restored')];
  await writeBackup(home, archive, clock);
  await act(home.records, 2);
  assert.equal(await noteAudit(home, key, clock), undefined);
  const database = await emptyTestDatabase();
  t.after(() => database?.drop());
  assert.ok(!isRefused(await restoreBackup(archive, restored, database?.url)));
  const { records, close } = await openDatabase(database ?? { folder: join(restored, 'records') });
  await act(records, 3);
  const fault = await noteAudit({ folder: restored, records }, await openInstallationKey(restored), clock);
  await close();
  assert.equal(fault, undefined);
  assert.equal((await readFile(join(restored, auditNotesFile), 'utf8')).split('\n').length, 3);
});

test('a paper that is withdrawn while the backup is written does not stop it, and is not in it', async (t) => {
  const home = await usedHome(t);
  const [stays, goes] = [join(home.folder, 'public-papers', 'aa'), join(home.folder, 'public-papers', 'bb')];
  await mkdir(join(home.folder, 'public-papers'));
  for (const path of [stays, goes]) await writeFile(path, 'a public paper');
  const large = join(home.originals, 'large');
  await writeFile(large, '');
  await truncate(large, 300_000_000);
  const place = await temporaryFolder(t);
  const archive = join(place, 'home.backup');
  const backup = writeBackup(home, archive, clock);
  // Originals are written after the list was made and before public papers are read.
  const isAmongOriginals = async () => {
    const [partial] = (await readdir(place)).filter((name) => name.endsWith('.partial'));
    return partial !== undefined && (await stat(join(place, partial))).size > 20_000_000;
  };
  const written = backup.then(() => 'written' as const);
  while (!(await isAmongOriginals()))
    assert.notEqual(
      await Promise.race([written, new Promise((resolve) => setTimeout(resolve, 1))]),
      'written',
    );
  await rm(goes);
  const { files } = await backup;
  assert.deepEqual(
    files.map(({ path }) => path).filter((path) => path.includes('public-papers')),
    ['home/public-papers/aa'],
  );
  assert.ok(!isRefused(await readBackup(archive)));
});

test('a restore that was cut short before the home took its name is completed by the same command', async (t) => {
  const home = await usedHome(t);
  const place = await temporaryFolder(t);
  const archive = join(place, 'home.backup');
  await writeBackup(home, archive, clock);
  const database = await emptyTestDatabase();
  t.after(() => database?.drop());
  const restored = join(place, 'restored');
  const restore = () => restoreBackup(archive, restored, database?.url);
  assert.ok(!isRefused(await restore()));
  // As it is when the process is killed after the database was filled.
  await mkdir(`${restored}.restoring`);
  await rename(restored, join(`${restored}.restoring`, 'home'));
  await rm(join(`${restored}.restoring`, 'home', 'key'), { recursive: true });
  const again = await restore();
  assert.ok(!isRefused(again), JSON.stringify(again));
  assert.deepEqual(await everyFile(restored), await everyFile(home.folder));
  assert.deepEqual((await readdir(place)).sort(), ['home.backup', 'restored']);
  assert.match(JSON.stringify(await restore()), /is not empty/);
});
