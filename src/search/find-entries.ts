import MiniSearch, { type SearchResult } from 'minisearch';
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

/**
 * Ranks entries by what was asked, best first. Every word must be met, whole or by its beginning; where no entry meets
 * them all, slips of the pen are forgiven in longer words; and where that does not help either, entries that meet some
 * of the words are given. The server and the static copy both search with this.
 */
export function findEntries(entries: readonly SearchEntry[], asked: string): FoundEntry[] {
  const index = emptyIndex();
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return foundIn(index, asked, (id) => entries[id]);
}

type Numbered = SearchEntry & { id: number };

export function emptyIndex(): MiniSearch<Numbered> {
  const terms = new Map<string, string | null>();
  /** The same words come again and again, and taking one apart costs more than looking it up. */
  const term = (word: string): string | null => {
    const known = terms.get(word);
    if (known !== undefined) return known;
    const made = searchTerm(word);
    terms.set(word, made);
    return made;
  };
  return new MiniSearch<Numbered>({
    fields: ['title', 'words', 'text'],
    extractField: (entry, field) => {
      const value = entry[field as keyof Numbered];
      return (Array.isArray(value) ? value.join(' ') : value) as string;
    },
    tokenize: splitWords,
    processTerm: term,
    searchOptions: { processTerm: searchTerm },
  });
}

const byBeginning = { boost, prefix: (term: string) => term.length > 2 };
const forgiving = { ...byBeginning, fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0) };

/** From the strictest to the most forgiving: the first that finds something answers. */
const ways = [
  { ...byBeginning, combineWith: 'AND' },
  { ...forgiving, combineWith: 'AND' },
  forgiving,
] as const;

export function foundIn(
  index: MiniSearch<Numbered>,
  asked: string,
  entryOf: (id: number) => SearchEntry | undefined,
): FoundEntry[] {
  const words = asked.slice(0, longestSearch);
  let found: SearchResult[] = [];
  for (const way of ways) {
    found = index.search(words, way);
    if (found.length > 0) break;
  }
  return found.flatMap(({ id, terms }) => {
    const entry = entryOf(id as number);
    return entry === undefined ? [] : { ...entry, terms };
  });
}
