import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sqlName, sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { codeJoin, spotJoin, tidySql, type TableFormat } from '../sources/index.ts';
import { countsOf, textsOf, type Written } from './count-written.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { MonthSeen } from './row-checks.ts';

/** The rows of one month in `raw`, and the file that they came from. */
export interface MonthRows extends MonthSeen {
  origin: { path: string; sha256: string; bytes: number };
  /** How many rows of other files stand before those of its file. */
  before: number;
}

/** Writes the rows of `raw`, tidied, as one Parquet file for each month in them, and counts what is in each. */
export async function writeMonths(
  db: DuckDb,
  format: TableFormat,
  { months, known }: { months: readonly MonthRows[]; known: boolean },
  parquetFolder: string,
): Promise<LoadedFile[]> {
  const written = months.map((rows) => {
    const parquet = join(format.source, rows.month, `${randomUUID()}.parquet`);
    return { ...rows, parquet, path: join(parquetFolder, parquet) };
  });
  for (const file of written) await writeTidy(db, format, file, { known, of: months.length, sorted: !known });
  const counts = await inOrder(db, format, written, { known, of: months.length });
  const texts = await textsOf(db, format, known, written);
  return written.map(({ month, made, rows: seen, origin, parquet, path }) => {
    const { moved: _moved, ...counted } = counts.get(path) ?? { moved: 0, rows: 0, duplicates: 0 };
    const { rows, duplicates } = counted;
    if (rows !== seen)
      throw new Error(`${origin.path} has ${seen} rows of ${month}, but ${rows} were written`);
    const tally = { ...counted, ...texts.get(path) };
    const { source, title } = format;
    return {
      ...origin,
      source,
      title,
      month,
      rows,
      kept: rows - duplicates,
      generated: made,
      parquet,
      tally,
    };
  });
}

type Writing = Written & Pick<MonthRows, 'before'>;

/**
 * Rows stay in their order as long as each finds a partner in every join; joins leave the others to the end
 * of each batch. Sorting costs a third of writing, so it is done only where the order was in fact lost.
 */
async function inOrder(
  db: DuckDb,
  format: TableFormat,
  written: readonly Writing[],
  { known, of }: { known: boolean; of: number },
) {
  const counts = await countsOf(db, format, written);
  const moved = known ? written.filter(({ path }) => counts.get(path)?.moved !== 0) : [];
  if (moved.length === 0) return counts;
  for (const file of moved) await writeTidy(db, format, file, { known, of, sorted: true });
  return new Map([...counts, ...(await countsOf(db, format, moved))]);
}

async function writeTidy(
  db: DuckDb,
  format: TableFormat,
  { month, before, path }: Writing,
  { known, of, sorted }: { known: boolean; of: number; sorted: boolean },
): Promise<void> {
  const columns = format.tidy.map((column) => `${tidySql(column, known)} as ${sqlName(column.name)}`);
  const joins = [spotJoin(format), ...format.tidy.map((column) => codeJoin(column, known))].join(' ');
  const only = of === 1 ? '' : `where row_month = ${sqlText(month)}`;
  const rows = `(select *, row_number + ${1 - before} as row_line from raw ${only})`;
  const order = sorted ? 'order by row_line' : '';
  await mkdir(dirname(path), { recursive: true });
  await db.run(
    `copy (select ${columns.join(', ')} from ${rows} r ${joins} ${order}) to ${sqlText(path)} (format parquet)`,
  );
  await sync(path);
}

/** The commit that names a file must not reach the disk before the file does. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}
