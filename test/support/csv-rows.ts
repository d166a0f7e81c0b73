import { parse } from 'csv-parse/sync';

/** The rows of a CSV text by the names of its columns. */
export const csvRows = (text: string): Record<string, string>[] =>
  parse<Record<string, string>>(text, { columns: true, bom: true });
