/** A page of a record that is asked for so many times; `target` where its ratio must not be above 3. */
export interface AskedPage {
  of:
    | 'board'
    | 'workspace'
    | 'search'
    | 'search for a word of nearly every entry'
    | 'first search after a start'
    | 'public';
  /** Of a search: what is looked for changes from turn to turn. */
  path: string;
  target?: true;
  /** Less often than others, where nothing is kept from one turn to the next. */
  seldom?: true;
}

export const askedPages: readonly AskedPage[] = [
  ...['', '?mine=yes', '?overdue=yes', '?by=meeting', '?by=plan', '?by=owner', '?words=burglary'].map(
    (query): AskedPage => ({ of: 'board', path: `/actions${query}`, target: true }),
  ),
  { of: 'workspace', path: '/', target: true },
  { of: 'workspace', path: '/meetings', target: true },
  { of: 'search', path: '/search', target: true },
  { of: 'search for a word of nearly every entry', path: '/search' },
  { of: 'first search after a start', path: '/search', seldom: true },
  ...[
    '/meetings',
    '/meetings/meeting-3',
    '/meetings/meeting-3/minutes',
    '/actions',
    '/actions/2026-7',
    '/assurance',
    '/feeds/record.atom',
  ].map((path): AskedPage => ({ of: 'public', path, seldom: true })),
];
