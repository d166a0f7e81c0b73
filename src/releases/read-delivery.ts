import type { Fault, Refused } from '../platform/files/fault.ts';
import type { Delivery } from './delivery.ts';
import { loadTable, type Loading, type TableOutcome } from './load-table.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { ReadingBench } from './reading-bench.ts';

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
  loading: Omit<Loading, 'passOverOthers' | 'unpacker'>,
): Promise<ReadDelivery | Refused> {
  const waiting = [...delivery.tables];
  const outcomes: TableOutcome[] = [];
  const passOverOthers = delivery.tables.length > 1;
  const readers = bench.connections.map(async (db) => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      outcomes.push(await loadTable(db, entry, { ...loading, unpacker: bench.unpacker, passOverOthers }));
    }
  });
  // All must have stopped before anyone closes what they use.
  for (const ended of await Promise.allSettled(readers)) if (ended.status === 'rejected') throw ended.reason;
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
