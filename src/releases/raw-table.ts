import { sqlName, sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { Fault } from '../platform/files/fault.ts';
import type { TableFormat } from '../sources/index.ts';
import { csvFault } from './csv-fault.ts';
import type { PlainCopy } from './plain-copy.ts';

/**
 * Reads a checked copy into the table `raw`: every column as text under its own name, the line of each
 * row as `row_line`, its month as `row_month`. Columns that the format can do without are null when absent.
 */
export async function readRawTable(
  db: DuckDb,
  copy: PlainCopy,
  format: TableFormat,
  shownAs: string,
): Promise<Fault | undefined> {
  const absent = format.optional.filter((name) => !copy.header.includes(name));
  const filled = absent.map((name) => `, null::varchar as ${sqlName(name)}`).join('');
  try {
    await db.run(`create or replace temp table raw as
      select r.*, ${format.month} as row_month
      from (select f.*${filled}, (row_number() over () + 1)::integer as row_line from ${csvSql(copy)} f) r`);
  } catch (error) {
    return csvFault(error as Error, shownAs);
  }
  return copy.quoted
    ? ((await valueOverLines(db, copy.header, shownAs)) ?? rowsLost(db, copy, shownAs))
    : rowsLost(db, copy, shownAs);
}

/** Every line but the header must have become a row: the last guard against losing any. */
async function rowsLost(db: DuckDb, copy: PlainCopy, shownAs: string): Promise<Fault | undefined> {
  const [count] = await db.rows<{ rows: number }>('select count(*) as rows from raw');
  const rows = count?.rows ?? 0;
  if (rows === copy.lines - 1) return undefined;
  const says = `has ${copy.lines - 1} lines under its header, of which ${rows} can be read as rows`;
  return {
    file: shownAs,
    says,
    todo: 'Look for empty lines, or lines that end in another way than the rest.',
  };
}

function csvSql({ path, header }: PlainCopy): string {
  const columns = header.map((name) => `${sqlText(name)}: 'VARCHAR'`).join(', ');
  return `read_csv(${sqlText(path)}, auto_detect = false, header = true, all_varchar = true, delim = ',', quote = '"',
    escape = '"', strict_mode = true, null_padding = false, columns = {${columns}})`;
}

/** No table here has values with line ends in them: one that does is the work of a stray quotation mark. */
async function valueOverLines(db: DuckDb, header: string[], shownAs: string): Promise<Fault | undefined> {
  const broken = header.map((name) => `contains(${sqlName(name)}, chr(10))`).join(' or ');
  const [row] = await db.rows<{ line: number | null }>(
    `select min(row_line) as line from raw where ${broken}`,
  );
  if (row?.line == null) return undefined;
  const says = 'has a value that runs on over the next line';
  return { file: shownAs, line: row.line, says, todo: 'Look for a stray quotation mark there.' };
}
