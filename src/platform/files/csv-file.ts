import { parse, type Info } from 'csv-parse/sync';
import type { z } from 'zod';
import { isRefused, refuse, type Fault, type Refused } from './fault.ts';
import { plainMessage } from './plain-message.ts';
import { readTextFile } from './text-file.ts';
import { issueFault } from './yaml-file.ts';

export interface CsvRow<T> {
  value: T;
  line: number;
}

/**
 * Reads a small hand-written CSV file. Columns are found by the names in its header, in any order;
 * values are trimmed text ('' where empty) given to the row schema. Every fault is reported, with its line.
 */
export async function readCsvFile<T>(
  path: string,
  schema: z.ZodType<T>,
  shownAs: string,
): Promise<{ rows: CsvRow<T>[]; columns: string[] } | Refused> {
  const read = await readTextFile(path, shownAs);
  return isRefused(read) ? read : parseCsv(read.text, schema, shownAs);
}

export function parseCsv<T>(
  text: string,
  schema: z.ZodType<T>,
  shownAs: string,
): { rows: CsvRow<T>[]; columns: string[] } | Refused {
  const records = splitRecords(text, shownAs);
  if (isRefused(records)) return records;
  const [header, ...body] = records;
  if (header === undefined)
    return refuse({ file: shownAs, says: 'is empty', todo: 'Give it a header line at least.' });
  const repeated = header.cells.find((name, index) => header.cells.indexOf(name) !== index);
  if (repeated !== undefined)
    return refuse({ file: shownAs, line: 1, says: `names the column "${repeated}" twice` });
  const faults: Fault[] = [];
  const rows = body.flatMap(({ cells, line }) => {
    if (cells.length !== header.cells.length) {
      faults.push({
        file: shownAs,
        line,
        says: `has ${cells.length} values under ${header.cells.length} columns`,
      });
      return [];
    }
    const parsed = schema.safeParse(named(header.cells, cells), { error: plainMessage });
    if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => issueFault(issue, line, shownAs)));
    return parsed.success ? [{ value: parsed.data, line }] : [];
  });
  return faults.length > 0 ? { refused: faults } : { rows, columns: header.cells };
}

const named = (columns: readonly string[], cells: readonly string[]): Record<string, string | undefined> =>
  Object.fromEntries(columns.map((name, at) => [name, cells[at]]));

interface Split {
  cells: string[];
  line: number;
}

function splitRecords(text: string, file: string): Split[] | Refused {
  try {
    const options = { trim: true, skip_empty_lines: true, relax_column_count: true, info: true } as const;
    const parsed = parse(text, options) as unknown as { record: string[]; info: Info }[];
    return parsed.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    const says = `is not a well-formed CSV: ${(error as Error).message}`;
    return refuse(line === undefined ? { file, says } : { file, line, says });
  }
}
