import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import { columnsOf, rowsAsJson } from '../../platform/db/table-rows.ts';
import { csvText } from '../../platform/files/csv-text.ts';
import { keptFiles } from '../../platform/files/kept-files.ts';
import type { Home } from '../../platform/home.ts';
import { exportedTables } from './exported-tables.ts';

export interface Exported {
  rows: number;
  files: number;
}

const warning = `The whole record of Answerable, with everything private in it: Part 2, observers, askers, evidence, the audit.
Only those may have it who may read all of it. Passwords and other secrets of signing in are not in it.

tables/NAME.json   every row, exactly
tables/NAME.csv    the same for a spreadsheet; text that one would take for a formula has an apostrophe before it
files/             papers and evidence, each named by its SHA-256 (columns file_hash and file_name say which is which)

docs/export.md of the program says what each table holds.
`;

/** Writes the whole record as it is at one moment into a new folder, in open formats. */
export async function exportRecord(home: Home, folder: string): Promise<Exported> {
  const beside = `${folder}.${randomUUID()}.partial`;
  try {
    for (const place of ['tables', 'files'])
      await mkdir(join(beside, place), { recursive: true, mode: 0o700 });
    await writeFile(join(beside, 'README.txt'), warning);
    const { rows, hashes } = await home.records.transaction().execute(async (tx) => {
      await sql`set transaction isolation level repeatable read, read only`.execute(tx);
      let count = 0;
      for (const table of Object.keys(exportedTables)) count += await exportTable(tx, table, beside);
      return { rows: count, hashes: await hashesOf(tx) };
    });
    const papers = keptFiles(join(home.folder, 'papers'));
    for (const hash of hashes) {
      if (!(await papers.has(hash)))
        throw new Error(`the file ${hash} of a paper or of evidence is not there`);
      await copyFile(join(home.folder, 'papers', hash.slice(0, 2), hash), join(beside, 'files', hash));
    }
    await rename(beside, folder);
    return { rows, files: hashes.length };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function exportTable(tx: RecordsTx, table: string, folder: string): Promise<number> {
  const lines: string[] = [];
  for await (const some of rowsAsJson(tx, table)) lines.push(...some);
  const columns = await columnsOf(tx, table);
  const cells = lines.map((line) => {
    const row = JSON.parse(line) as Record<string, unknown>;
    return Object.fromEntries(columns.map((column) => [column, cellOf(row[column])]));
  });
  await writeFile(join(folder, 'tables', `${table}.json`), `[${lines.join(',\n')}]\n`);
  await writeFile(join(folder, 'tables', `${table}.csv`), csvText(columns, cells));
  return lines.length;
}

/** Lists and objects stand in a cell as JSON. */
const cellOf = (value: unknown): string | number | boolean | null =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(value)
    : ((value ?? null) as string | number | boolean | null);

async function hashesOf(tx: RecordsTx): Promise<string[]> {
  const papers = await tx.selectFrom('paper').select('file_hash').execute();
  const evidence = await tx.selectFrom('evidence').select('file_hash').execute();
  return [...new Set([...papers, ...evidence].flatMap(({ file_hash: hash }) => hash ?? []))];
}
