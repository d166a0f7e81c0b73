import { basename } from 'node:path';

/** What a name of police.uk's form says: `2025-06-cheshire-street.csv`. Names are checked, never relied on alone. */
export interface PoliceUkName {
  month: string;
  force: string;
}

/** Undefined when the name has another form, as when a person renamed the file. */
export function policeUkName(path: string): PoliceUkName | undefined {
  const form =
    /^(\d{4}-(?:0[1-9]|1[0-2]))-([a-z][a-z-]*?)-(?:street|outcomes|stop-and-search)\.csv(?:\.gz)?$/;
  const [, month, force] = form.exec(basename(path)) ?? [];
  return month === undefined || force === undefined ? undefined : { month, force };
}
