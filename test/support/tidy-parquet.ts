import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openDuckDb, sqlName, sqlText } from '../../src/platform/duckdb/open-duckdb.ts';
import type { RoundInput } from '../../src/measures/rounds-index.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Holding = RoundInput['holdings'][number];

/** Tidy rows of one source, a line each; the first line names the columns, the first of which is the month. */
export interface TidyRows {
  source: string;
  csv: string;
  generated?: boolean;
  /** Months that were delivered without a row that matters here. */
  release?: number;
}

const types: Readonly<Record<string, string>> = {
  line: 'integer',
  records: 'integer',
  duplicate: 'boolean',
  operation: 'boolean',
};

/** Writes tidy rows as ingest would, one Parquet file a month, and gives the files as they would be held. */
export async function tidyHoldings(t: TestContext, tables: readonly TidyRows[]): Promise<Holding[]> {
  const folder = await temporaryFolder(t);
  const db = await openDuckDb();
  const holdings: Holding[] = [];
  for (const { source, csv, generated = false, release = 1 } of tables) {
    const [header = '', ...lines] = csv
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const columns = withCommonColumns(header.split(','));
    const months = Map.groupBy(lines, (line) => line.slice(0, 7));
    for (const [month, own] of months) {
      const rows = own.map((line, at) => valuesOf(header.split(','), line, at + 2, columns));
      const parquet = join(folder, `${source}-${month}-${release}.parquet`);
      const names = columns.map(sqlName).join(', ');
      await db.run(
        `copy (select * from (values ${rows.join(', ')}) as r(${names})) to ${sqlText(parquet)} (format parquet)`,
      );
      holdings.push({ source, month, parquet, releaseFile: holdings.length + 1, release, generated });
    }
  }
  db.close();
  return holdings;
}

const withCommonColumns = (given: readonly string[]): string[] => [
  ...new Set([...given, 'line', 'duplicate', 'records']),
];

function valuesOf(
  header: readonly string[],
  line: string,
  number: number,
  columns: readonly string[],
): string {
  const cells = line.split(',');
  const given = new Map(header.map((name, at) => [name, cells[at] ?? '']));
  const usual: Readonly<Record<string, string>> = { line: String(number), duplicate: 'false', records: '1' };
  const values = columns.map((name) => {
    const text = given.get(name) ?? usual[name] ?? '';
    return `cast(${text === '' ? 'null' : sqlText(text)} as ${types[name] ?? 'varchar'})`;
  });
  return `(${values.join(', ')})`;
}
