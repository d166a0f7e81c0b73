import MiniSearch from 'minisearch';
import type { SearchEntry } from './search-entry.ts';
import { searchTerm, splitWords } from './search-words.ts';

/** An entry that fits what was asked, with the words of the entry that made it fit. */
export interface FoundEntry extends SearchEntry {
  terms: string[];
}

/** A title counts most, then the other words people use, then what the entry says. */
const boost = { title: 4, words: 3, text: 1 };

/** Longest search that is looked at, in characters; more says nothing. */
export const longestSearch = 100;

/** Finds entries among those that it was made of. */
export type Find = (asked: string) => FoundEntry[];

/**
 * Ranks entries by what was asked, best first. Every word must be met, by its beginning or with a slip of the pen in
 * a longer word; where no entry meets them all, those that meet some are given. The server and the static copy both
 * search with this.
 */
export const findEntries = (entries: readonly SearchEntry[], asked: string): FoundEntry[] =>
  entryFinder(entries)(asked);

/** The same, for searching the same entries often: the index is made once. */
export function entryFinder(entries: readonly SearchEntry[]): Find {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'words', 'text'],
    extractField: (entry, field) =>
      field === 'words' ? entry.words.join(' ') : String(entry[field as 'id' | 'title' | 'text']),
    tokenize: splitWords,
    processTerm: searchTerm,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const options = {
    boost,
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0),
  };
  return (asked) => {
    const words = asked.slice(0, longestSearch);
    const all = index.search(words, { ...options, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(words, options);
    return found.flatMap(({ id, terms }) => {
      const entry = entries[id as number];
      return entry === undefined ? [] : { ...entry, terms };
    });
  };
}
