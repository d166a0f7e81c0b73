import type { DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { sqlName, sqlText } from '../platform/duckdb/open-duckdb.ts';
import type { Fault } from '../platform/files/fault.ts';
import { policeUkName, type TableFormat } from '../sources/index.ts';
import type { IngestContext } from './ingest-context.ts';

/** How many faults of one kind are spelled out for one file. */
const shownFaults = 5;

/** Everything about the rows of table `raw` that forbids loading them. */
export async function rowFaults(
  db: DuckDb,
  format: TableFormat,
  context: IngestContext,
  path: string,
): Promise<Fault[]> {
  const faults = [
    ...(await faultsWhere(db, path, `row_month is null or ${notMonths}`, `'has no month that can be read'`)),
    ...(format.oneMonthAFile ? await monthFaults(db, path) : []),
    ...(await forceFaults(db, format, context, path)),
  ];
  for (const { where, says } of format.impossible) faults.push(...(await faultsWhere(db, path, where, says)));
  return faults;
}

/** Looks at each different text once: a month is written `2025-06`. */
const notMonths = `row_month in (select row_month from raw group by 1
  having not regexp_matches(row_month::varchar, '^[0-9]{4}-(0[1-9]|1[0-2])$'))`;

/** A fault for each row that a condition is true for, the first few by line and the rest as a number. */
async function faultsWhere(db: DuckDb, file: string, where: string, says: string): Promise<Fault[]> {
  const rows = await db.rows<{ line: number; says: string; of: number }>(
    `select row_line as line, ${says} as says, count(*) over () as of from raw r where ${where} order by 1 limit ${shownFaults}`,
  );
  const rest = (rows[0]?.of ?? 0) - rows.length;
  const faults: Fault[] = rows.map((row) => ({ file, line: row.line, says: row.says }));
  return rest > 0 ? [...faults, { file, says: `has ${rest} more rows with the same fault` }] : faults;
}

/** The month in a file's name if it has one, else the month of its first row, is the month of all its rows. */
async function monthFaults(db: DuckDb, path: string): Promise<Fault[]> {
  const named = policeUkName(path)?.month;
  const month = named === undefined ? '(select row_month from raw where row_line = 2)' : sqlText(named);
  const says =
    named === undefined
      ? `'is of ' || row_month || ', while the file begins with another month; a file holds one month'`
      : `'is of ' || row_month || ', but the name of the file says ${named}'`;
  return faultsWhere(db, path, `row_month <> ${month}`, says);
}

async function forceFaults(
  db: DuckDb,
  format: TableFormat,
  context: IngestContext,
  path: string,
): Promise<Fault[]> {
  const { slug, name } = context.force;
  if (format.forceColumn === undefined) {
    const named = policeUkName(path)?.force;
    if (named === undefined || named === slug) return [];
    return [{ file: path, says: `is of the force "${named}" by its name, not of "${slug}"` }];
  }
  const column = `r.${sqlName(format.forceColumn)}`;
  const says = `'is reported by "' || coalesce(${column}, 'nobody') || '", not by ${name.replaceAll("'", "''")}'`;
  return faultsWhere(db, path, `${column} is distinct from ${sqlText(name)}`, says);
}
