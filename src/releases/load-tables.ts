import type { AlikeTables } from './alike-tables.ts';
import type { DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { loadTogether } from './load-together.ts';
import type { Loading, TableOutcome } from './loading.ts';
import { closeTable, type OpenedTable } from './opened-table.ts';
import { readRawTable } from './raw-table.ts';
import { monthsSeen } from './row-checks.ts';
import { makeSideTables } from './side-tables.ts';
import { writeMonths } from './write-months.ts';

/** Reads, checks and tidies tables that are alike; nothing of them is in force until the release is committed. */
export async function loadTables(
  db: DuckDb,
  alike: AlikeTables,
  { context, home: { parquet } }: Loading,
): Promise<TableOutcome[]> {
  const { tables } = alike;
  try {
    const together = tables.length > 1 ? await loadTogether(db, alike, context, parquet) : undefined;
    if (together !== undefined) return [{ loaded: together }];
    const outcomes: TableOutcome[] = [];
    for (const table of tables) outcomes.push(await loadAlone(db, table, context, parquet));
    return outcomes;
  } finally {
    await Promise.all(tables.map(closeTable));
  }
}

async function loadAlone(
  db: DuckDb,
  { path, firstLine, format, copy }: OpenedTable,
  context: Loading['context'],
  parquetFolder: string,
): Promise<TableOutcome> {
  const read = await readRawTable(db, copy, format, path);
  if ('says' in read) return asSeen({ faults: [read] }, firstLine);
  const months = await monthsSeen(db, format, context, path);
  if ('faults' in months) return asSeen(months, firstLine);
  await makeSideTables(db, format);
  const origin = { path, sha256: copy.sha256, bytes: copy.bytes };
  const rows = months.map((month) => ({ ...month, origin, before: 0 }));
  return { loaded: await writeMonths(db, format, { months: rows, known: read.known }, parquetFolder) };
}

/** Lines are counted from the header; in a sheet the header may stand further down. */
const asSeen = ({ faults }: Extract<TableOutcome, { faults: unknown }>, firstLine: number): TableOutcome => ({
  faults: faults.map((fault) =>
    fault.line === undefined ? fault : { ...fault, line: fault.line + firstLine - 1 },
  ),
});
