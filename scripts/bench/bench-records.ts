import { existsSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeZip } from '../../src/platform/files/write-zip.ts';
import { ordinaryPlan, writeGenerated } from '../../src/sources/generate-index.ts';

/** Generated street records, as files and as a zip of the same files. */
export interface BenchRecords {
  folder: string;
  zip: string;
  months: number;
  /** About how many rows in all. */
  rows: number;
}

const cheshire = {
  slug: 'cheshire',
  name: 'Cheshire Constabulary',
  authorities: ['Cheshire East', 'Cheshire West and Chester', 'Halton', 'Warrington'],
};

const [from, to] = [Temporal.PlainYearMonth.from('2016-05'), Temporal.PlainYearMonth.from('2026-04')];
const allMonths = to.since(from, { largestUnit: 'months' }).months + 1;

/** Makes ten years of street files with about so many rows in all, or takes those of an earlier run. */
export async function benchRecords(cache: string, rows: number): Promise<BenchRecords> {
  const folder = join(cache, `street-${rows}`);
  if (!existsSync(folder)) {
    const made = `${folder}.part`;
    await rm(made, { recursive: true, force: true });
    await writeGenerated(ordinaryPlan(cheshire, { from, to, rows }), made, ['street']);
    await rename(made, folder);
  }
  return zipOf(folder, 1, rows);
}

/** A zip of every fourth (or so) month of the same files: fewer months, each of the same size. */
export async function zipOf(folder: string, every: number, rows = 0): Promise<BenchRecords> {
  const months = Array.from({ length: allMonths }, (_, index) => from.add({ months: index }).toString());
  const chosen = months.filter((_, index) => index % every === 0);
  const zip = `${folder}-${chosen.length}-months.zip`;
  if (!existsSync(zip)) {
    const paths = chosen.map((month) => `${month}/${month}-${cheshire.slug}-street.csv`);
    await writeZip(
      `${zip}.part`,
      paths.map((path) => ({ path, text: () => [readFileSync(join(folder, path), 'utf8')] })),
    );
    await rename(`${zip}.part`, zip);
  }
  return { folder, zip, months: chosen.length, rows };
}
