import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sqlName, sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { codeJoin, spotJoin, tidySql, type TableFormat } from '../sources/index.ts';
import type { LoadedFile, Tally } from './loaded-file.ts';
import type { MonthSeen } from './row-checks.ts';

interface Origin {
  path: string;
  sha256: string;
  bytes: number;
}

/** Writes the rows of `raw`, tidied, as one Parquet file for each month in them, and counts what is in each. */
export async function writeMonths(
  db: DuckDb,
  format: TableFormat,
  { months, known }: { months: readonly MonthSeen[]; known: boolean },
  origin: Origin,
  parquetFolder: string,
): Promise<LoadedFile[]> {
  const written: LoadedFile[] = [];
  for (const { month, made, rows: seen } of months) {
    const parquet = join(format.source, month, `${randomUUID()}.parquet`);
    const path = join(parquetFolder, parquet);
    await mkdir(dirname(path), { recursive: true });
    const only = months.length === 1 ? '' : `where r.row_month = ${sqlText(month)}`;
    const select = `${tidySelect(format, known)} ${only}`;
    const counted = await copyTidy(db, format, known && months.length === 1, select, path);
    await sync(path);
    const { rows, duplicates } = counted;
    if (rows !== seen)
      throw new Error(`${origin.path} has ${seen} rows of ${month}, but ${rows} were written`);
    const tally = { ...counted, ...(await textsIn(db, format, known, path)) };
    written.push({
      ...origin,
      source: format.source,
      title: format.title,
      month,
      rows,
      kept: rows - duplicates,
      generated: made,
      parquet,
      tally,
    });
  }
  return written;
}

function tidySelect(format: TableFormat, known: boolean): string {
  const columns = format.tidy.map((column) => `${tidySql(column, known)} as ${sqlName(column.name)}`);
  const joins = [spotJoin(format), ...format.tidy.map((column) => codeJoin(column, known))].join(' ');
  return `select ${columns.join(', ')} from raw r ${joins}`;
}

/**
 * Rows stay in their order as long as each finds a partner in every join; joins leave the others to the end
 * of each batch. Sorting costs a third of writing, so it is done only where the order was in fact lost.
 */
async function copyTidy(
  db: DuckDb,
  format: TableFormat,
  inOrder: boolean,
  select: string,
  path: string,
): Promise<Counted> {
  const to = `to ${sqlText(path)} (format parquet)`;
  if (inOrder) {
    await db.run(`copy (${select}) ${to}`);
    const { moved, ...counted } = await countsIn(db, format, path);
    if (moved === 0) return counted;
  }
  await db.run(`copy (${select} order by row_line) ${to}`);
  const { moved: _moved, ...counted } = await countsIn(db, format, path);
  return counted;
}

type Counted = Record<string, number> & { rows: number; duplicates: number };

/** What is counted of a file as written; `moved` are rows that are not in the order of their lines without gaps. */
async function countsIn(db: DuckDb, format: TableFormat, path: string): Promise<Counted & { moved: number }> {
  const counts = [
    { name: 'rows', sql: 'count(*)' },
    { name: 'duplicates', sql: 'count(*) filter (duplicate)' },
    { name: 'moved', sql: 'count(*) filter (line <> file_row_number + 2)' },
    ...format.counts,
  ];
  const [numbers] = await db.rows<Counted & { moved: number }>(
    `select ${counts.map(({ name, sql }) => `${sql} as ${name}`).join(', ')}
      from read_parquet(${sqlText(path)}, file_row_number = true)`,
  );
  if (numbers === undefined) throw new Error(`nothing can be counted in ${path}`);
  return numbers;
}

/** Texts met in a file as written, or in the spots of its rows, with how often each was met, most often first. */
async function textsIn(db: DuckDb, format: TableFormat, known: boolean, path: string): Promise<Tally> {
  const selects = format.texts.flatMap(({ name, sql, where, of }) => {
    if (of === 'unlisted' && known) return [];
    const [from, number] =
      of === 'spot' ? ['spot', 'sum(rows)::bigint'] : [`read_parquet(${sqlText(path)})`, 'count(*)'];
    return `select ${sqlText(name)} as name, (${sql})::varchar as text, ${number} as number
      from ${from} where ${where} group by all`;
  });
  if (selects.length === 0) return {};
  const rows = await db.rows<{ name: string; text: string; number: number }>(
    `${selects.join('\nunion all\n')} order by number desc, text`,
  );
  const byName = Map.groupBy(rows, ({ name }) => name);
  return Object.fromEntries(
    format.texts.flatMap(({ name }) => {
      const own = byName.get(name);
      return own === undefined
        ? []
        : [[name, Object.fromEntries(own.map(({ text, number }) => [text, number]))]];
    }),
  );
}

/** The commit that names a file must not reach the disk before the file does. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}
