import type { Fault, Refused } from '../platform/files/fault.ts';
import type { Delivery } from './delivery.ts';
import { loadTable, type Loading, type TableOutcome } from './load-table.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { ReadingBench } from './reading-bench.ts';

/** Everything found in a delivery that has no fault. */
export interface ReadDelivery {
  loaded: LoadedFile[];
  held: string[];
  otherForces: Record<string, number>;
}

/** Reads all tables of a delivery, as many side by side as the bench has connections; gathers every fault. */
export async function readDelivery(
  bench: ReadingBench,
  delivery: Delivery,
  loading: Omit<Loading, 'passOverOthers'>,
): Promise<ReadDelivery | Refused> {
  const waiting = [...delivery.tables];
  const outcomes: TableOutcome[] = [];
  const passOverOthers = delivery.tables.length > 1;
  const readers = bench.connections.map(async (db) => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      outcomes.push(await loadTable(db, entry, { ...loading, passOverOthers }));
    }
  });
  // All must have stopped before anyone closes what they use.
  for (const ended of await Promise.allSettled(readers)) if (ended.status === 'rejected') throw ended.reason;
  const faults = outcomes.flatMap((outcome) => ('faults' in outcome ? outcome.faults : []));
  const loaded = outcomes
    .flatMap((outcome) => ('loaded' in outcome ? outcome.loaded : []))
    .sort(bySourceAndMonth);
  const held = outcomes.flatMap((outcome) => ('held' in outcome ? [outcome.held] : []));
  const others = outcomes.flatMap((outcome) => ('otherForce' in outcome ? [outcome.otherForce] : []));
  const all = [...faults, ...twice(loaded), ...nothing(delivery, loaded, held, faults, others)];
  return all.length > 0 ? { refused: all } : { loaded, held: held.sort(), otherForces: countEach(others) };
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

function nothing(
  delivery: Delivery,
  loaded: LoadedFile[],
  held: string[],
  faults: Fault[],
  others: string[],
): Fault[] {
  if (loaded.length + held.length + faults.length > 0) return [];
  const forces = [...new Set(others)].sort().join(', ');
  const says =
    others.length > 0 ? `holds files of other forces only (${forces})` : 'holds no table that can be read';
  return [{ file: delivery.name, says }];
}

const countEach = (names: string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((each) => each === name).length]),
  );
