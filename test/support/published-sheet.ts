import readWorkbook from 'read-excel-file/node';
import { referencePath } from './reference.ts';

/** The rows of one sheet of a published workbook, each as a record by column heading. */
export async function publishedSheet(path: string, sheet: string): Promise<Record<string, unknown>[]> {
  const full = referencePath(path);
  if (full === undefined) throw new Error(`the workbook ${path} is missing`);
  const found = (await readWorkbook(full)).find((candidate) => candidate.sheet === sheet);
  const [headings = [], ...rows] = found?.data ?? [];
  return rows.map((row) => {
    return Object.fromEntries(headings.map((heading, column) => [String(heading), row[column] ?? null]));
  });
}
