import { createInterface } from 'node:readline';
import { createWriteStream } from 'node:fs';
import { access, chmod, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { openDatabase, type Records, type RecordsTx } from '../../platform/db/open-database.ts';
import { columnsOf, goOnFrom, inAnyOrder, insertFromJson, tableNames } from '../../platform/db/table-rows.ts';
import { isRefused, refuse, type Refused } from '../../platform/files/fault.ts';
import { readEntry } from '../../platform/files/tar-file.ts';
import type { Manifest } from './manifest.ts';
import { readBackup, type CheckedBackup } from './read-backup.ts';

/**
 * Restores a backup to a place where there is nothing: a new home and, where `databaseUrl` names one, an empty database.
 * The home takes its name last, when everything is in it. A restore that was cut short leaves `DIR.restoring`; run again,
 * it makes the home anew, and takes a database that is filled already if it holds as many rows as the backup.
 */
export async function restoreBackup(
  archive: string,
  folder: string,
  databaseUrl?: string,
): Promise<Manifest | Refused> {
  const there = await readdir(folder).catch(() => undefined);
  if (there !== undefined && there.length > 0)
    return refuse({ file: folder, says: 'is not empty', todo: 'Restore to a folder that is not there yet.' });
  const backup = await readBackup(archive);
  if (isRefused(backup)) return backup;
  const beside = `${folder}.restoring`;
  const wasCutShort = await isThere(beside);
  let isFilled = wasCutShort;
  try {
    const home = join(beside, 'home');
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true, mode: 0o700 });
    await restoreFiles(backup, home);
    const where = databaseUrl === undefined ? { folder: join(home, 'records') } : { url: databaseUrl };
    const refused = await restoreDatabase(backup, where, wasCutShort);
    if (refused !== undefined) return refused;
    isFilled = true;
    if (there !== undefined) await rmdir(folder);
    await rename(home, folder);
    isFilled = false;
    return backup.manifest;
  } finally {
    // What stands beside a filled database tells the next restore that it may go on.
    if (!isFilled) await rm(beside, { recursive: true, force: true });
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function restoreFiles({ archive, entries }: CheckedBackup, folder: string): Promise<void> {
  for (const [path, entry] of entries) {
    if (!path.startsWith('home/')) continue;
    const target = join(folder, path.slice('home/'.length));
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${path} lies outside the home`);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(Readable.from(readEntry(archive, entry)), createWriteStream(target, { mode: 0o600 }));
    await chmod(target, 0o600);
  }
}

async function restoreDatabase(
  backup: CheckedBackup,
  where: { folder: string } | { url: string },
  wasCutShort: boolean,
): Promise<Refused | undefined> {
  const { records, close } = await openDatabase({ ...where, migrations: backup.manifest.migrations });
  try {
    if (wasCutShort && (await holdsAll(backup, records))) return undefined;
    return (await notFit(backup, records)) ?? (await fill(backup, records));
  } finally {
    await close();
  }
}

async function notFit({ archive, manifest }: CheckedBackup, records: Records): Promise<Refused | undefined> {
  const tables = await tableNames(records);
  const told = Object.keys(manifest.rows).toSorted();
  const applied = await sql<{ name: string }>`select name from schema_migration order by name`.execute(
    records,
  );
  const known = new Set(applied.rows.map(({ name }) => name));
  if (manifest.migrations.some((name) => !known.has(name)) || told.some((table) => !tables.includes(table)))
    return refuse({
      file: archive,
      says: 'was made by a later version',
      todo: 'Restore it with that version.',
    });
  if (known.size !== manifest.migrations.length)
    return refuse({
      file: 'the database',
      says: 'was used by a later version',
      todo: 'Name an empty database.',
    });
  for (const table of tables.filter((name) => name !== 'schema_migration')) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(records);
    if (rows.length > 0)
      return refuse({
        file: 'the database',
        says: `is not empty: ${table} has rows`,
        todo: 'Name an empty one.',
      });
  }
  return undefined;
}

/** Whether every table has as many rows as in the backup: filling is one transaction, so all of them are there. */
async function holdsAll({ manifest }: CheckedBackup, records: Records): Promise<boolean> {
  const tables = await tableNames(records);
  if (tables.length !== Object.keys(manifest.rows).length) return false;
  for (const table of tables) {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from ${sql.table(table)}`.execute(records);
    if (rows[0]?.count !== manifest.rows[table]) return false;
  }
  return true;
}

/** One transaction: the database has everything or nothing. */
async function fill(backup: CheckedBackup, records: Records): Promise<undefined> {
  await records.transaction().execute(async (tx) => {
    await inAnyOrder(tx, async () => {
      await sql`delete from schema_migration`.execute(tx);
      for (const table of Object.keys(backup.manifest.rows)) await fillTable(tx, backup, table);
    });
    await goOnFrom(tx, backup.manifest.lastNumbers);
  });
}

/** Rows are put in by the half megabyte. */
const most = 500_000;

async function fillTable(tx: RecordsTx, { archive, entries }: CheckedBackup, table: string): Promise<void> {
  const entry = entries.get(`database/${table}.jsonl`);
  if (entry === undefined) throw new Error(`the backup has no rows of ${table}`);
  const columns = await columnsOf(tx, table);
  let lines: string[] = [];
  let held = 0;
  const insert = async () => {
    await insertFromJson(tx, table, columns, lines);
    [lines, held] = [[], 0];
  };
  for await (const line of createInterface({ input: Readable.from(readEntry(archive, entry)) })) {
    lines.push(line);
    held += line.length;
    if (held > most) await insert();
  }
  await insert();
}
