import { join } from 'node:path';
import { refuse, type Refused } from '../platform/files/fault.ts';
import { compareMonths } from './compare-months.ts';
import type { Delivery } from './delivery.ts';
import type { InForce } from './in-force.ts';
import type { DeliveryReport, Revised } from './ingest-report.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { PreparedRelease } from './prepared-release.ts';
import type { ReadDelivery } from './read-delivery.ts';
import type { ReadingBench } from './reading-bench.ts';

/** Works out what a delivery that was read will supersede and change, without changing anything yet. */
export async function prepareRelease(
  bench: ReadingBench,
  parquetFolder: string,
  delivery: Delivery,
  read: ReadDelivery,
  inForce: InForce,
): Promise<{ report: DeliveryReport; release?: PreparedRelease } | Refused> {
  const generated = read.loaded.some((file) => file.generated);
  const mixed = mixture(delivery, read, inForce, generated);
  if (mixed !== undefined) return mixed;
  const aside = generated || read.loaded.length === 0 ? [] : inForce.setAsideGenerated();
  const files: PreparedRelease['files'] = [];
  for (const file of read.loaded) {
    files.push(await withPredecessor(bench, parquetFolder, file, inForce));
    inForce.put(file);
  }
  const { name, sha256, bytes, originals } = delivery;
  const report = reportOf(delivery, read, files, generated, aside);
  if (files.length === 0) return { report };
  const setsAside = !generated;
  return {
    report,
    release: { name, sha256, bytes, generated, originals, files, setsAside, tally: tallyOf(delivery, read) },
  };
}

/** Generated records never stand beside real ones, of whatever source. */
function mixture(
  { name }: Delivery,
  { loaded }: ReadDelivery,
  inForce: InForce,
  generated: boolean,
): Refused | undefined {
  const real = loaded.find((file) => !file.generated);
  if (generated && real !== undefined)
    return refuse({ file: name, says: `mixes generated records with others (${real.path})` });
  if (!generated || !inForce.hasReal()) return undefined;
  const says = 'holds generated records, but real ones are already in force';
  return refuse({ file: name, says, todo: 'Use another home for trying things out with generated records.' });
}

async function withPredecessor(
  { connections }: ReadingBench,
  parquetFolder: string,
  file: LoadedFile,
  inForce: InForce,
): Promise<PreparedRelease['files'][number]> {
  const [db] = connections;
  const before = inForce.predecessor(file.source, file.month);
  if (before === undefined || db === undefined) return { file };
  const change = await compareMonths(db, file.source, before.parquet, join(parquetFolder, file.parquet));
  return { file, predecessor: before.by, change: { source: file.source, month: file.month, ...change } };
}

function reportOf(
  { name, sha256, bytes, notTables }: Delivery,
  { held, empty, otherForces }: ReadDelivery,
  files: PreparedRelease['files'],
  generated: boolean,
  generatedSetAside: string[],
): DeliveryReport {
  const revisions = files.flatMap(({ change }): Revised[] => (change === undefined ? [] : [change]));
  return {
    name,
    sha256,
    bytes,
    release: null,
    outcome: files.length === 0 ? 'already-held' : 'loaded',
    generated,
    files: files.map(({ file: { parquet: _parquet, title: _title, ...shown }, predecessor }) => ({
      ...shown,
      supersedes: predecessor !== undefined,
    })),
    revisions,
    held,
    empty,
    otherForces,
    notTables,
    generatedSetAside,
  };
}

function tallyOf(
  delivery: Delivery,
  { loaded, held, empty, otherForces }: ReadDelivery,
): Record<string, number> {
  const sum = (of: (file: LoadedFile) => number) => loaded.reduce((total, file) => total + of(file), 0);
  return {
    files: loaded.length,
    rows: sum(({ rows }) => rows),
    counted: sum(({ kept }) => kept),
    files_already_held: held.length,
    files_empty: empty.length,
    files_of_other_forces: Object.values(otherForces).reduce((total, count) => total + count, 0),
    files_not_tables: delivery.notTables.length,
  };
}
