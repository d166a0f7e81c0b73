import type { DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { sqlName, sqlText } from '../platform/duckdb/open-duckdb.ts';
import type { Fault } from '../platform/files/fault.ts';
import { policeUkName, type TableFormat } from '../sources/index.ts';
import type { IngestContext } from './ingest-context.ts';

/** How many faults of one kind are spelled out for one file. */
const shownFaults = 5;

/** The rows, each beside the month of the first. */
const rawWithFirst = '(select row_month as first_month from raw where row_number = 1) first, raw r';

/** What cannot be: SQL that is true for such a row, and SQL text saying what is wrong. */
interface Impossible {
  where: string;
  says: string;
}

/** One month in the rows of a file. */
export interface MonthSeen {
  month: string;
  rows: number;
  /** Whether every row of it was made by the generator. */
  made: boolean;
}

/** The months in table `raw`, or everything about its rows that forbids loading them; one pass when there is nothing. */
export async function monthsSeen(
  db: DuckDb,
  format: TableFormat,
  context: IngestContext,
  path: string,
): Promise<MonthSeen[] | { faults: Fault[] }> {
  const impossible = [
    ...(format.oneMonthAFile ? [otherMonth(path)] : []),
    ...impossibleRows(format, context),
  ];
  const found = impossible.map(({ where }, at) => `count(*) filter (${where}) as c${at}`);
  const months = await db.rows<MonthSeen & Record<string, unknown>>(
    `select row_month as month, count(*) as rows, coalesce(bool_and(${format.generated}), false) as made, ${found.join(', ')}
      from ${rawWithFirst} group by 1 order by 1`,
  );
  const faults = await unreadableMonths(db, months, path);
  for (const [at, { where, says }] of impossible.entries()) {
    const any = months.some((month) => month[`c${at}`] !== 0);
    if (any) faults.push(...(await faultsWhere(db, path, where, says)));
  }
  faults.push(...forceInName(format, context, path));
  return faults.length > 0 ? { faults } : months;
}

/** What no row of any file of this force can be. */
export const impossibleRows = (format: TableFormat, context: IngestContext): Impossible[] => [
  { where: 'row_month is null', says: `'has no month that can be read'` },
  ...otherForce(format, context),
  ...format.impossible,
];

/** A month is written `2025-06`. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

async function unreadableMonths(
  db: DuckDb,
  months: readonly { month: string | null }[],
  path: string,
): Promise<Fault[]> {
  const wrong = months.flatMap(({ month }) => (month === null || isMonth(month) ? [] : [month]));
  if (wrong.length === 0) return [];
  const where = `row_month::varchar in (${wrong.map(sqlText).join(', ')})`;
  return faultsWhere(db, path, where, `'has no month that can be read'`);
}

/** A fault for each row that a condition is true for, the first few by line and the rest as a number. */
async function faultsWhere(db: DuckDb, file: string, where: string, says: string): Promise<Fault[]> {
  const rows = await db.rows<{ line: number; says: string; of: number }>(
    `select row_number + 1 as line, ${says} as says, count(*) over () as of from ${rawWithFirst} where ${where} order by 1 limit ${shownFaults}`,
  );
  const rest = (rows[0]?.of ?? 0) - rows.length;
  const more = `; ${rest} more ${rest === 1 ? 'row has' : 'rows have'} the same fault`;
  return rows.map(({ line, says: what }, at) => {
    const isLast = at === rows.length - 1;
    return { file, line, says: isLast && rest > 0 ? what + more : what };
  });
}

/** The month in a file's name if it has one, else the month of its first row, is the month of all its rows. */
function otherMonth(path: string): Impossible {
  const named = policeUkName(path)?.month;
  if (named !== undefined) {
    const says = `'is of ' || row_month || ', but the name of the file says ${named}'`;
    return { where: `row_month <> ${sqlText(named)}`, says };
  }
  const says = `'is of ' || row_month || ', while the file begins with another month; a file holds one month'`;
  return { where: 'row_month <> first_month', says };
}

function otherForce({ forceColumn }: TableFormat, { force }: IngestContext): Impossible[] {
  if (forceColumn === undefined) return [];
  const column = `r.${sqlName(forceColumn)}`;
  const says = `'is reported by "' || coalesce(${column}, 'nobody') || '", not by ${force.name.replaceAll("'", "''")}'`;
  return [{ where: `${column} is distinct from ${sqlText(force.name)}`, says }];
}

/** A table that names no force is known by the name of its file, where that has the publisher's form. */
export function forceInName({ forceColumn }: TableFormat, { force }: IngestContext, path: string): Fault[] {
  const named = policeUkName(path)?.force;
  if (forceColumn !== undefined || named === undefined || named === force.slug) return [];
  return [{ file: path, says: `is of the force "${named}" by its name, not of "${force.slug}"` }];
}
