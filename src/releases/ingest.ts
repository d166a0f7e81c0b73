import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock, type Clock } from '../platform/clock.ts';
import { silentProgress, type Progress } from '../platform/cli/progress.ts';
import { isRefused, type Fault, type Refused } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import { commitReleases } from './commit-releases.ts';
import type { Delivery } from './delivery.ts';
import { whatIsInForce } from './in-force.ts';
import type { IngestContext } from './ingest-context.ts';
import type { DeliveryReport, IngestReport } from './ingest-report.ts';
import { openDeliveries } from './open-deliveries.ts';
import { prepareRelease } from './prepare-release.ts';
import type { PreparedRelease } from './prepared-release.ts';
import { otherForceHeld } from './same-force.ts';
import { readDelivery } from './read-delivery.ts';
import { openReadingBench } from './reading-bench.ts';

export interface IngestOptions {
  /** Makes the progress bar once the bytes to be read are known. */
  progress?: (total: number) => Progress;
  clock?: Clock;
}

/**
 * Takes in deliveries of files: all of them or, with every fault of every file, none. What was delivered
 * before changes nothing. A newer file of a month supersedes the older one and leaves a revision report.
 */
export async function ingest(
  home: Home,
  context: IngestContext,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestReport | Refused> {
  await sweepParquet(home);
  const work = await mkdtemp(join(home.work, 'ingest-'));
  try {
    return await ingestWithin({ ...home, work }, context, paths, options);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function ingestWithin(
  home: Home,
  context: IngestContext,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestReport | Refused> {
  const deliveries = await openDeliveries(paths, home.work, context.tableSources);
  if (isRefused(deliveries)) return deliveries;
  const bench = await openReadingBench(context, home.work);
  try {
    const [db] = bench.connections;
    const other = db === undefined ? undefined : await otherForceHeld(db, home, context);
    return other ?? (await takeIn(home, context, deliveries, bench, options));
  } finally {
    await bench.close();
  }
}

async function takeIn(
  home: Home,
  context: IngestContext,
  deliveries: Delivery[],
  bench: Awaited<ReturnType<typeof openReadingBench>>,
  options: IngestOptions,
): Promise<IngestReport | Refused> {
  const total = deliveries.flatMap(({ tables }) => tables).reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = (options.progress ?? (() => silentProgress))(total);
  let done = 0;
  const advance = (bytes: number) => progress.to((done += bytes));
  const inForce = await whatIsInForce(home);
  const faults: Fault[] = [];
  const reports: DeliveryReport[] = [];
  const releases: PreparedRelease[] = [];
  for (const delivery of deliveries) {
    if (await wasDelivered(home, delivery.sha256)) {
      reports.push(alreadyHeld(delivery));
      continue;
    }
    const read = await readDelivery(bench, delivery, { home, context, isHeld: inForce.isHeld, advance });
    if (isRefused(read)) {
      faults.push(...read.refused);
      continue;
    }
    const prepared = await prepareRelease(bench, home.parquet, delivery, read, inForce);
    if (isRefused(prepared)) faults.push(...prepared.refused);
    else {
      reports.push(prepared.report);
      if (prepared.release !== undefined) releases.push(prepared.release);
    }
  }
  progress.end();
  if (faults.length > 0) return { refused: faults };
  const ids = await commitReleases(home, releases, options.clock ?? systemClock);
  let next = 0;
  return {
    deliveries: reports.map((report) =>
      report.outcome === 'loaded' ? { ...report, release: ids[next++] ?? null } : report,
    ),
  };
}

const wasDelivered = async ({ records }: Home, sha256: string): Promise<boolean> =>
  (await records.selectFrom('release').select('id').where('sha256', '=', sha256).executeTakeFirst()) !==
  undefined;

const alreadyHeld = ({ name, sha256, bytes, tables, notTables }: Delivery): DeliveryReport => ({
  name,
  sha256,
  bytes,
  release: null,
  outcome: 'already-held',
  generated: false,
  files: [],
  revisions: [],
  held: tables.map(({ path }) => path),
  empty: [],
  otherForces: {},
  notTables,
  generatedSetAside: [],
});

/** Removes Parquet files that no release names: a run that was refused or killed left them. */
async function sweepParquet(home: Home): Promise<void> {
  const rows = await home.records.selectFrom('release_file').select('parquet').execute();
  const named = new Set(rows.map(({ parquet }) => join(home.parquet, parquet)));
  for (const entry of await readdir(home.parquet, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !named.has(path)) await rm(path, { force: true });
  }
}
