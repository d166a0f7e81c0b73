import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { sql } from 'kysely';
import { auditNotesFile } from '../../audit/index.ts';
import type { Clock } from '../../platform/clock.ts';
import { lastNumbers, rowsAsJson, tableNames } from '../../platform/db/table-rows.ts';
import { tarEnd } from '../../platform/files/tar-file.ts';
import { syncFolder } from '../../platform/files/write-whole.ts';
import type { Home } from '../../platform/home.ts';
import { ArchiveWriter } from './archive-writer.ts';
import { formatEntry, formatText, manifestEntry, sealEntry, type Manifest } from './manifest.ts';

/** What belongs to the running process, or is in the backup as rows of the database. */
const leftOut = /^(records|work)$|^(lock|control\.sock)(\.|$)|^key\.\d+$|^audit-notes$|\.partial$/;

/**
 * Writes one archive with the database as it is at one moment and every file of the home. Files that the database speaks
 * of are only added, never changed, so they are there when it has been read. What goes away meanwhile, as a public paper
 * does that is withdrawn, is not missed: the rows decide, and a server that starts brings public papers in line with
 * them. The archive takes its name when it is whole.
 */
export async function writeBackup(home: Home, target: string, clock: Clock): Promise<Manifest> {
  const place = join(home.work, `backup-${randomUUID()}`);
  await mkdir(place, { recursive: true });
  const beside = `${target}.${randomUUID()}.partial`;
  try {
    // Before the database: no note may speak of a line that the backup does not have.
    await ifThere(copyFile(join(home.folder, auditNotesFile), join(place, auditNotesFile)));
    const database = await dumpDatabase(home, place);
    const archive = await open(beside, 'wx', 0o600);
    try {
      const writer = new ArchiveWriter(archive);
      await writer.text(formatEntry, formatText);
      for (const table of Object.keys(database.rows))
        await writer.file(`database/${table}.jsonl`, join(place, table));
      for (const path of await filesOf(home.folder))
        await ifThere(writer.file(`home/${path}`, join(home.folder, path)));
      await ifThere(writer.file(`home/${auditNotesFile}`, join(place, auditNotesFile)));
      const manifest = { madeAt: clock().toString(), ...database, files: writer.written };
      const text = JSON.stringify(manifest, null, 1);
      await writer.text(manifestEntry, text);
      await writer.text(sealEntry, createHash('sha256').update(text).digest('hex'));
      await archive.write(tarEnd());
      await archive.sync();
      await link(beside, target);
      await syncFolder(dirname(target));
      return manifest;
    } finally {
      await archive.close();
    }
  } finally {
    await rm(beside, { force: true });
    await rm(place, { recursive: true, force: true });
  }
}

/** A file that is not there, or no longer, is none. */
const ifThere = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });

/** Every row of every table as it stands at one moment, a file for each table. */
async function dumpDatabase(
  { records }: Home,
  place: string,
): Promise<Pick<Manifest, 'migrations' | 'rows' | 'lastNumbers'>> {
  return records.transaction().execute(async (tx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx);
    const rows: Record<string, number> = {};
    for (const table of await tableNames(tx)) {
      const file = await open(join(place, table), 'wx', 0o600);
      rows[table] = 0;
      for await (const lines of rowsAsJson(tx, table)) {
        rows[table] += lines.length;
        await file.write(lines.map((line) => `${line}\n`).join(''));
      }
      await file.close();
    }
    const applied = await sql<{ name: string }>`select name from schema_migration order by name`.execute(tx);
    const migrations = applied.rows.map(({ name }) => name);
    return { migrations, rows, lastNumbers: await lastNumbers(tx) };
  });
}

async function filesOf(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const top of await readdir(folder, { withFileTypes: true })) {
    if (leftOut.test(top.name)) continue;
    if (top.isFile()) paths.push(top.name);
    if (!top.isDirectory()) continue;
    const inner = await readdir(join(folder, top.name), { recursive: true, withFileTypes: true });
    for (const one of inner)
      if (one.isFile()) paths.push(relative(folder, join(one.parentPath, one.name)).replaceAll(sep, '/'));
  }
  return paths.toSorted();
}
