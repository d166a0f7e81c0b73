import { csvText } from '../../platform/files/csv-text.ts';
import type { FileContent } from '../../site/index.ts';

export const jsonFile = (value: unknown): FileContent => ({
  type: 'application/json; charset=utf-8',
  file: `${JSON.stringify(value, null, 1)}\n`,
});

/** Rows as CSV; the columns are the keys of the first row, so that a file and its JSON twin have the same names. */
export function csvFile(rows: readonly Record<string, string | number | boolean | null>[]): FileContent {
  return { type: 'text/csv; charset=utf-8', file: csvText(Object.keys(rows[0] ?? {}), rows) };
}
