export type { SearchEntry } from './search-entry.ts';
