import type { Fault, Refused } from '../platform/files/fault.ts';
import { alikeTables } from './alike-tables.ts';
import type { DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { Delivery, TableEntry } from './delivery.ts';
import { loadTables } from './load-tables.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { Loading, TableOutcome } from './loading.ts';
import { openTable, type OpenedTable } from './opened-table.ts';
import type { ReadingBench } from './reading-bench.ts';
import { openedAhead } from './opened-ahead.ts';

/** Everything found in a delivery that has no fault. */
export interface ReadDelivery {
  loaded: LoadedFile[];
  held: string[];
  /** Tables with a header and no rows: a month that is not there stays missing, it is not nought. */
  empty: string[];
  otherForces: Record<string, number>;
}

/** Reads all tables of a delivery, as many side by side as the bench has connections; gathers every fault. */
export async function readDelivery(
  bench: ReadingBench,
  delivery: Delivery,
  settings: Omit<Loading, 'passOverOthers' | 'unpacker'>,
): Promise<ReadDelivery | Refused> {
  const loading = { ...settings, unpacker: bench.unpacker, passOverOthers: delivery.tables.length > 1 };
  const outcomes = await outcomesOf(delivery.tables, bench.connections, loading);
  const faults = outcomes.flatMap((outcome) => ('faults' in outcome ? outcome.faults : []));
  const loaded = outcomes
    .flatMap((outcome) => ('loaded' in outcome ? outcome.loaded : []))
    .sort(bySourceAndMonth);
  const held = outcomes.flatMap((outcome) => ('held' in outcome ? [outcome.held] : []));
  const empty = outcomes.flatMap((outcome) => ('empty' in outcome ? [outcome.empty] : []));
  const others = outcomes.flatMap((outcome) => ('otherForce' in outcome ? [outcome.otherForce] : []));
  const all = [
    ...faults,
    ...twice(loaded),
    ...nothing(delivery, [...loaded, ...held, ...faults].length, empty, others),
  ];
  return all.length > 0
    ? { refused: all }
    : { loaded, held: held.sort(), empty: empty.sort(), otherForces: countEach(others) };
}

async function outcomesOf(
  tables: readonly TableEntry[],
  connections: readonly DuckDb[],
  loading: Loading,
): Promise<TableOutcome[]> {
  const outcomes: TableOutcome[] = [];
  const most = bytesTogether(tables, connections.length);
  const opened = openedAhead(tables, (entry) => openTable(entry, loading), { side: 2, bytes: 2 * most });
  const batches = alikeTables(readable(opened, outcomes), most);
  const readers = connections.map(async (db) => {
    for await (const batch of batches) outcomes.push(...(await loadTables(db, batch, loading)));
  });
  // All must have stopped before anyone closes what they use.
  for (const ended of await Promise.allSettled(readers)) if (ended.status === 'rejected') throw ended.reason;
  return outcomes;
}

/** How many bytes of tables are read with one set of statements: few enough that each connection has several turns. */
const bytesTogether = (tables: readonly TableEntry[], connections: number): number =>
  Math.min(48e6, Math.max(4e6, tables.reduce((sum, { bytes }) => sum + bytes, 0) / (4 * connections)));

/** The tables whose rows must be read; what became of the others is put with the outcomes. */
async function* readable(
  opened: AsyncIterable<OpenedTable | TableOutcome>,
  outcomes: TableOutcome[],
): AsyncGenerator<OpenedTable, void, undefined> {
  for await (const table of opened) {
    if ('copy' in table) yield table;
    else outcomes.push(table);
  }
}

const bySourceAndMonth = (a: LoadedFile, b: LoadedFile): number =>
  a.source.localeCompare(b.source) || a.month.localeCompare(b.month);

/** Two different files of one source and month in one delivery: neither is the newer one. */
const twice = (loaded: LoadedFile[]): Fault[] =>
  loaded.flatMap((file, index) => {
    const before = loaded[index - 1];
    if (before?.source !== file.source || before.month !== file.month) return [];
    return [
      { file: file.path, says: `holds ${file.title} of ${file.month}, and so does ${before.path} beside it` },
    ];
  });

function nothing(delivery: Delivery, found: number, empty: string[], others: string[]): Fault[] {
  if (found > 0) return [];
  const forces = [...new Set(others)].sort().join(', ');
  if (others.length > 0)
    return [{ file: delivery.name, says: `holds files of other forces only (${forces})` }];
  if (empty.length > 0) return empty.map((file) => ({ file, says: 'has a header but no rows' }));
  return [{ file: delivery.name, says: 'holds no table that can be read' }];
}

const countEach = (names: string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((each) => each === name).length]),
  );
