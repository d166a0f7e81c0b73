/** What can be found: each kind of entry with the heading of its list, in the order of the lists. */
export const entryKinds = {
  measure: 'Measures',
  plan: 'The plan',
  meeting: 'Meetings',
  minute: 'Minutes',
  question: 'Questions and answers',
  action: 'Actions',
  inspection: 'Inspections',
  area: 'Areas',
  term: 'Words explained',
  page: 'Pages',
} as const;

export type EntryKind = keyof typeof entryKinds;

/** One thing that a reader can look for. */
export interface SearchEntry {
  kind: EntryKind;
  title: string;
  /** What it says, in one or two sentences; extracts are taken from here. */
  text: string;
  /** Other words that people use for it. Searched, not shown. */
  words: string[];
  /** Its address within the site. */
  href: string;
}
