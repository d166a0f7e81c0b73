import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { zipSync } from 'fflate';
import { openDuckDb, sqlText } from '../../src/platform/duckdb/open-duckdb.ts';
import { faultText, isRefused } from '../../src/platform/files/fault.ts';
import type { Home } from '../../src/platform/home.ts';
import { holdingsInForce, ingest, type IngestContext, type IngestReport } from '../../src/releases/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const cheshire: IngestContext = {
  force: { slug: 'cheshire', name: 'Cheshire Constabulary', area: 'E23000006' },
  tableSources: [],
  authorities: ['Cheshire East', 'Cheshire West and Chester', 'Halton', 'Warrington'],
};

export type Files = Record<string, string | Uint8Array>;

/** Files on the disk under their names: their folder. */
export async function folderOf(t: TestContext, files: Files): Promise<string> {
  const folder = await temporaryFolder(t);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The same files in a zip archive, made by another tool than ours. */
export async function zipOf(t: TestContext, files: Files, name = 'archive.zip'): Promise<string> {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  return join(await folderOf(t, { [name]: zipSync(bytes) }), name);
}

export async function takenIn(home: Home, paths: string[], context = cheshire): Promise<IngestReport> {
  const report = await ingest(home, context, paths);
  if (isRefused(report)) assert.fail(report.refused.map(faultText).join('\n'));
  return report;
}

/** The reasons of a refusal, in words. */
export async function refusalOf(home: Home, paths: string[], context = cheshire): Promise<string[]> {
  const report = await ingest(home, context, paths);
  if (!isRefused(report)) assert.fail('it was taken in, although it should have been refused');
  return report.refused.map(faultText);
}

/** The tidy rows in force of a source, through a list of columns. */
export const tidyRows = <Row>(home: Home, source: string, select: string): Promise<Row[]> =>
  overTidy(home, source, (rows) => `select ${select} from ${rows}`);

/** How often each text of a tidy column is met. */
export const tidyCounts = (
  home: Home,
  source: string,
  column: string,
): Promise<{ text: string | null; n: number }[]> =>
  overTidy(
    home,
    source,
    (rows) => `select ${column} as text, count(*) as n from ${rows} group by 1 order by 1`,
  );

async function overTidy<Row>(home: Home, source: string, query: (rows: string) => string): Promise<Row[]> {
  const files = (await holdingsInForce(home)).filter((holding) => holding.source === source);
  const db = await openDuckDb({ threads: 1 });
  const list = files.map(({ parquet }) => sqlText(parquet)).join(', ');
  const rows = await db.rows<Row>(query(`read_parquet([${list}], file_row_number = true)`));
  db.close();
  return rows;
}

/** Everything that must stay as it was when something is refused. */
export async function stateOf(home: Home): Promise<unknown> {
  const releases = await home.records.selectFrom('release').selectAll().orderBy('id').execute();
  const files = await home.records.selectFrom('release_file').selectAll().orderBy('id').execute();
  const revisions = await home.records.selectFrom('revision').selectAll().orderBy('id').execute();
  return { releases, files, revisions };
}
