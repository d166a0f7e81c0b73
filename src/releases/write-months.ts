import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sqlName, sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { codeJoin, tidySql, type TableFormat } from '../sources/index.ts';
import type { LoadedFile, Tally } from './loaded-file.ts';

interface Origin {
  path: string;
  sha256: string;
  bytes: number;
}

/** Writes the rows of `raw`, tidied, as one Parquet file for each month in them, and counts what is in each. */
export async function writeMonths(
  db: DuckDb,
  format: TableFormat,
  known: boolean,
  origin: Origin,
  parquetFolder: string,
): Promise<LoadedFile[]> {
  const months = await db.rows<{ month: string; made: boolean }>(
    `select row_month as month, coalesce(bool_and(${format.generated}), false) as made from raw r group by 1 order by 1`,
  );
  const written: LoadedFile[] = [];
  for (const { month, made } of months) {
    const parquet = join(format.source, month, `${randomUUID()}.parquet`);
    const path = join(parquetFolder, parquet);
    await mkdir(dirname(path), { recursive: true });
    const only = months.length === 1 ? '' : `where r.row_month = ${sqlText(month)}`;
    await copyTidy(db, known && months.length === 1, `${tidySelect(format, known)} ${only}`, path);
    await sync(path);
    const tally = await tallyOf(db, format, path);
    const { rows, duplicates } = tally as { rows: number; duplicates: number };
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
  const joins = [format.joins, ...format.tidy.map((column) => codeJoin(column, known))].join(' ');
  return `select ${columns.join(', ')} from raw r ${joins}`;
}

/**
 * Rows stay in their order as long as each finds a partner in every join; joins leave the others to the end
 * of each batch. Sorting costs a third of writing, so it is done only where the order was in fact lost.
 */
async function copyTidy(db: DuckDb, inOrder: boolean, select: string, path: string): Promise<void> {
  const to = `to ${sqlText(path)} (format parquet)`;
  if (inOrder) {
    await db.run(`copy (${select}) ${to}`);
    const [lost] = await db.rows<{ rows: number }>(`select count(*) as rows
      from read_parquet(${sqlText(path)}, file_row_number = true) where line <> file_row_number + 2`);
    if (lost?.rows === 0) return;
  }
  await db.run(`copy (${select} order by row_line) ${to}`);
}

/** The commit that names a file must not reach the disk before the file does. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}

async function tallyOf(db: DuckDb, format: TableFormat, path: string): Promise<Tally> {
  const from = `read_parquet(${sqlText(path)})`;
  const counts = [
    { name: 'rows', sql: 'count(*)' },
    { name: 'duplicates', sql: 'count(*) filter (duplicate)' },
    ...format.counts,
  ];
  const [numbers = {}] = await db.rows<Record<string, number>>(
    `select ${counts.map(({ name, sql }) => `${sql} as ${name}`).join(', ')} from ${from}`,
  );
  const tally: Tally = numbers;
  for (const { name, sql, where } of format.texts) {
    const rows = await db.rows<{ text: string; number: number }>(
      `select ${sql} as text, count(*) as number from ${from} where ${where} group by 1 order by 2 desc, 1`,
    );
    if (rows.length > 0) tally[name] = Object.fromEntries(rows.map(({ text, number }) => [text, number]));
  }
  return tally;
}
