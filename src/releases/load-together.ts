import type { AlikeTables } from './alike-tables.ts';
import type { DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { policeUkName } from '../sources/index.ts';
import type { IngestContext } from './ingest-context.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { OpenedTable } from './opened-table.ts';
import { readAs } from './raw-table.ts';
import { forceInName, impossibleRows, isMonth } from './row-checks.ts';
import { makeSideTables } from './side-tables.ts';
import { usualTypes } from './usual-types.ts';
import { writeMonths, type MonthRows } from './write-months.ts';

/**
 * Loads files of one kind with one set of statements, which for small files are most of the work. Undefined, with
 * nothing loaded, when anything about them is not as usual: each must then be read by itself, which tells what it is.
 */
export async function loadTogether(
  db: DuckDb,
  { format, tables }: AlikeTables,
  context: IngestContext,
  parquetFolder: string,
): Promise<LoadedFile[] | undefined> {
  const copies = tables.map(({ copy }) => copy);
  const types = usualTypes(copies, format);
  if (types === undefined || !tables.every(isUsual)) return undefined;
  const rows = await readAs(db, copies, format, types);
  if (rows !== copies.reduce((sum, { lines }) => sum + lines - 1, 0)) return undefined;
  const months = await monthsOf(db, { format, tables }, context);
  if (months === undefined) return undefined;
  await makeSideTables(db, format);
  return writeMonths(db, format, { months, known: true }, parquetFolder);

  function isUsual({ path, copy }: OpenedTable): boolean {
    const even = copy.commas === copy.lines * (copy.header.length - 1);
    return !copy.quoted && even && forceInName(format, context, path).length === 0;
  }
}

/** The month of each file; undefined when the rows are not one month a file, file by file, without a fault. */
async function monthsOf(
  db: DuckDb,
  { format, tables }: AlikeTables,
  context: IngestContext,
): Promise<MonthRows[] | undefined> {
  const impossible = impossibleRows(format, context).map(({ where }) => `coalesce(${where}, false)`);
  const seen = await db.rows<Omit<MonthRows, 'origin'> & { last: number; impossible: number }>(
    `select row_month::varchar as month, count(*) as rows, coalesce(bool_and(${format.generated}), false) as made,
      min(row_number) - 1 as before, max(row_number) as last, count(*) filter (${impossible.join(' or ')}) as impossible
      from raw r group by 1 order by before`,
  );
  let before = 0;
  const months = tables.flatMap(({ path, copy: { sha256, bytes, lines } }, at): MonthRows[] => {
    const found = seen[at];
    const first = before;
    before += lines - 1;
    if (found === undefined || found.impossible > 0 || !isMonth(found.month)) return [];
    if (found.month !== (policeUkName(path)?.month ?? found.month)) return [];
    if (found.before !== first || found.last !== before || found.rows !== lines - 1) return [];
    return [{ ...found, origin: { path, sha256, bytes } }];
  });
  return months.length === tables.length && seen.length === tables.length ? months : undefined;
}
