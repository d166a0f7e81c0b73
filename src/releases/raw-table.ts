import { sqlName, sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { Fault } from '../platform/files/fault.ts';
import type { TableFormat } from '../sources/index.ts';
import { csvFault } from './csv-fault.ts';
import { strayQuote } from './stray-quotes.ts';
import { usualTypes, type ColumnTypes } from './usual-types.ts';
import { brokenRows } from './whole-rows.ts';
import type { PlainCopy } from './plain-copy.ts';

/**
 * Reads a checked copy into the table `raw`: every column as text under its own name, the number of each
 * row as `row_number`, its month as `row_month`. Columns that the format can do without are null when absent.
 * `known` says that every text was one that is known.
 */
export async function readRawTable(
  db: DuckDb,
  copy: PlainCopy,
  format: TableFormat,
  shownAs: string,
): Promise<{ known: boolean } | Fault> {
  const types = usualTypes([copy], format);
  const usual = types === undefined ? undefined : await readAs(db, [copy], format, types);
  const known = typeof usual === 'number';
  const rows = known ? usual : await readAs(db, [copy], format, {});
  if (rows instanceof Error) return csvFault(rows, shownAs);
  const broken = copy.quoted
    ? ((await valueOverLines(db, copy.header, shownAs)) ?? (await strayQuote(db, copy, shownAs)))
    : undefined;
  return broken ?? (await brokenRows(db, copy, rows, shownAs)) ?? { known };
}

/** Reads copies with the same header, one after the other, into `raw`; gives the number of its rows. */
export async function readAs(
  db: DuckDb,
  copies: readonly PlainCopy[],
  format: TableFormat,
  types: ColumnTypes,
): Promise<number | Error> {
  const header = copies[0]?.header ?? [];
  const absent = format.optional.filter((name) => !header.includes(name));
  const filled = absent.map((name) => `, null::varchar as ${sqlName(name)}`).join('');
  try {
    const [made] = await db.rows<{ Count: number }>(`create or replace temp table raw as
      select r.*, ${format.month} as row_month
      from (select f.*${filled}, row_number() over ()::integer as row_number from ${csvSql(copies, header, types)} f) r`);
    return made?.Count ?? 0;
  } catch (error) {
    return error as Error;
  }
}

function csvSql(copies: readonly PlainCopy[], header: readonly string[], types: ColumnTypes): string {
  const columns = header.map((name) => `${sqlText(name)}: ${sqlText(types[name] ?? 'VARCHAR')}`).join(', ');
  const paths = copies.map(({ path }) => sqlText(path)).join(', ');
  return `read_csv([${paths}], auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    strict_mode = true, null_padding = false, columns = {${columns}})`;
}

/** No table here has values with line ends in them: one that does is the work of a stray quotation mark. */
async function valueOverLines(db: DuckDb, header: string[], shownAs: string): Promise<Fault | undefined> {
  const broken = header.map((name) => `contains(${sqlName(name)}::varchar, chr(10))`).join(' or ');
  const [row] = await db.rows<{ line: number | null }>(
    `select min(row_number) + 1 as line from raw where ${broken}`,
  );
  if (row?.line == null) return undefined;
  const says = 'has a value that runs on over the next line';
  return { file: shownAs, line: row.line, says, todo: 'Look for a stray quotation mark there.' };
}
