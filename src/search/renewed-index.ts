import { emptyIndex, foundIn, type FoundEntry } from './find-entries.ts';
import type { SearchEntry } from './search-entry.ts';

/** An index that lives as long as the server. */
export interface RenewedIndex {
  /** Makes it an index of these entries and no others; other requests are answered in between. */
  renew(entries: readonly SearchEntry[]): Promise<void>;
  find(asked: string): FoundEntry[];
}

/** How many entries are put in order before others get their turn: some hundredths of a second. */
const atOnce = 200;

/**
 * Keeps what did not change since it was renewed last: a record of ten years takes seconds to put in order, and each
 * publication changes a few entries of it.
 */
export function renewedIndex(): RenewedIndex {
  const index = emptyIndex();
  const ids = new Map<string, number>();
  const entries = new Map<number, SearchEntry>();
  let next = 0;
  let turn: Promise<void> = Promise.resolve();

  async function renewNow(wanted: readonly SearchEntry[]): Promise<void> {
    const byKey = new Map(wanted.map((entry) => [JSON.stringify(entry), entry]));
    for (const [key, id] of ids) {
      if (byKey.has(key)) continue;
      index.discard(id);
      ids.delete(key);
      entries.delete(id);
    }
    const added = [...byKey].filter(([key]) => !ids.has(key));
    for (let from = 0; from < added.length; from += atOnce) {
      for (const [key, entry] of added.slice(from, from + atOnce)) {
        const id = next++;
        index.add({ ...entry, id });
        ids.set(key, id);
        entries.set(id, entry);
      }
      await new Promise(setImmediate);
    }
  }

  return {
    renew(wanted) {
      turn = turn.then(() => renewNow(wanted));
      return turn;
    },
    find: (asked) => foundIn(index, asked, (id) => entries.get(id)),
  };
}
