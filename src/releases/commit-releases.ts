import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../platform/clock.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';
import { syncFolder } from '../platform/files/write-whole.ts';
import type { Home } from '../platform/home.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { Revised } from './ingest-report.ts';
import type { Predecessor, PreparedRelease } from './prepared-release.ts';

/**
 * Puts releases in force. Originals and Parquet files are on the disk before; the one transaction here is
 * what makes them count, so that being killed at any moment leaves either the old state or the new.
 * Gives the id of each release, in order.
 */
export async function commitReleases(
  home: Home,
  releases: PreparedRelease[],
  clock: Clock,
): Promise<number[]> {
  for (const { originals } of releases) {
    for (const { path, sha256 } of originals) await rename(path, join(home.originals, sha256));
  }
  await syncFolder(home.originals);
  return home.records.transaction().execute(async (tx) => {
    const stored = new Map<LoadedFile, number>();
    const ids: number[] = [];
    for (const release of releases) ids.push(await insertRelease(tx, release, stored, clock().toString()));
    return ids;
  });
}

async function insertRelease(
  tx: RecordsTx,
  release: PreparedRelease,
  stored: Map<LoadedFile, number>,
  now: string,
): Promise<number> {
  const { name, sha256, bytes, generated, files, setsAside, tally } = release;
  const { id } = await tx
    .insertInto('release')
    .values({ received_at: now, name, sha256, bytes, generated, tally: JSON.stringify(tally) })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (setsAside) await setAsideGenerated(tx);
  for (const { file, predecessor, change } of files) {
    const newFile = await insertFile(tx, id, file);
    stored.set(file, newFile);
    if (predecessor !== undefined) await supersede(tx, idOf(predecessor, stored), newFile);
    await tx.updateTable('release_file').set({ set_aside: false }).where('id', '=', newFile).execute();
    if (predecessor !== undefined && change !== undefined) {
      await insertRevision(tx, id, change, idOf(predecessor, stored), newFile);
    }
  }
  return id;
}

const setAsideGenerated = async (tx: RecordsTx): Promise<void> => {
  await tx
    .updateTable('release_file')
    .set({ set_aside: true })
    .where('release', 'in', (query) => query.selectFrom('release').select('id').where('generated', '=', true))
    .execute();
};

/** Inserted as set aside, because only one file of a month may be in force at any moment of the transaction. */
async function insertFile(tx: RecordsTx, release: number, file: LoadedFile): Promise<number> {
  const { source, month, path, sha256, bytes, rows, kept, parquet, tally } = file;
  const values = { release, source, month, path, sha256, bytes, rows, kept, parquet };
  const { id } = await tx
    .insertInto('release_file')
    .values({ ...values, tally: JSON.stringify(tally), superseded_by: null, set_aside: true })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const supersede = (tx: RecordsTx, old: number, by: number) =>
  tx.updateTable('release_file').set({ superseded_by: by }).where('id', '=', old).execute();

function idOf(predecessor: Predecessor, stored: Map<LoadedFile, number>): number {
  if ('stored' in predecessor) return predecessor.stored;
  const id = stored.get(predecessor.prepared);
  if (id === undefined) throw new Error(`${predecessor.prepared.path} is superseded before it is stored`);
  return id;
}

const insertRevision = (tx: RecordsTx, release: number, change: Revised, previous: number, next: number) =>
  tx
    .insertInto('revision')
    .values({
      release,
      source: change.source,
      month: change.month,
      previous_file: previous,
      new_file: next,
      rows_before: change.rowsBefore,
      rows_after: change.rowsAfter,
      rows_added: change.added,
      rows_gone: change.gone,
      outcomes_changed: change.outcomesChanged,
      detail: JSON.stringify(change.detail),
    })
    .execute();
