const names: Record<string, string> = {
  street: 'street-level crime records published on data.police.uk',
  outcomes: 'outcome records published on data.police.uk',
  'stop-and-search': 'stop and search records published on data.police.uk',
};

/** A source as readers know it; a source of the body's own by its id. */
export const sourceName = (source: string, force: string): string =>
  `${force}, ${names[source] ?? `counts of the table ${source}`}`;
