import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { archivesFor, type ArchiveChoice } from './archives-for.ts';
import { isFailure, type Failure, type Fetched } from './fetched.ts';
import { stoppedAfter, type FetchReport, type Stopped } from './fetch-report.ts';
import { forceFiles, unpack, type ForceFile } from './force-files.ts';
import { fillMonth, monthsMissing } from './month-folder.ts';
import { monthsText } from './months-asked.ts';
import { archiveFailure, openArchive, type ArchivePlace, type OpenArchive } from './open-archive.ts';
import type { Manners } from './persist.ts';

export interface ArchiveFetch {
  slug: string;
  months: readonly string[];
  /** The newest month that the service has published. */
  newest: string;
  /** The folder for this force. */
  out: string;
  place: ArchivePlace;
}

/** Fetches the files of a force from the archives that hold the months, into `out/archive-YYYY-MM/`. */
export async function fetchFromArchive(
  fetch: ArchiveFetch,
  manners: Manners,
): Promise<FetchReport | Stopped> {
  const report: FetchReport = { folders: [], fetched: [], alreadyThere: [], remarks: [] };
  for (const choice of archivesFor(fetch.months, fetch.newest)) {
    const failure = await takeFrom(choice, fetch, manners, report);
    if (failure !== undefined) return stoppedAfter(failure, report);
  }
  return report;
}

/** Takes months from one archive, adding to the report; when it is not published yet, from the one before. */
async function takeFrom(
  { archive, months }: ArchiveChoice,
  fetch: ArchiveFetch,
  manners: Manners,
  report: FetchReport,
): Promise<Failure | undefined> {
  const folder = join(fetch.out, `archive-${archive}`);
  const missing = monthsMissing(folder, months);
  if (missing.length > 0) {
    const opened = await openArchive(archive, fetch.place, manners);
    if (isFailure(opened)) {
      const before = Temporal.PlainYearMonth.from(archive).subtract({ months: 1 }).toString();
      const tooEarly =
        opened.failed !== 'missing' || archive !== fetch.newest || months.some((month) => month > before);
      if (tooEarly) return opened;
      report.remarks.push(`The archive ${archive} is not there yet: used ${before}.`);
      return takeFrom({ archive: before, months }, fetch, manners, report);
    }
    const taken = await unpackMonths(opened.value, missing, folder, fetch);
    if (isFailure(taken)) return taken;
    report.fetched.push(...taken.value.fetched);
    report.remarks.push(...taken.value.remarks);
    report.remarks.push(costOf(archive, opened.value));
  }
  report.alreadyThere.push(...months.filter((month) => !missing.includes(month)));
  if (monthsMissing(folder, months).length < months.length) report.folders.push(folder);
  return undefined;
}

const costOf = (archive: string, { path, fetched }: OpenArchive): string =>
  path === undefined
    ? `Read ${(fetched() / 1e6).toFixed(1)} MB of the archive ${archive}, without downloading all of it.`
    : `The archive lies in ${path}; it may be deleted when no other force is wanted from it.`;

async function unpackMonths(
  opened: OpenArchive,
  months: readonly string[],
  folder: string,
  { slug, place }: ArchiveFetch,
): Promise<Fetched<{ fetched: string[]; remarks: string[] }>> {
  const bar = place.progress(`Unpacking ${slug}`, months.length, 'months');
  const outcome: { fetched: string[]; remarks: string[] } = { fetched: [], remarks: [] };
  try {
    const all = await forceFiles(opened.zip, slug, months);
    const byMonth = Map.groupBy(all, ({ month }) => month);
    outcome.remarks.push(...lackingFiles(slug, months, all));
    for (const [count, month] of months.entries()) {
      const files = byMonth.get(month) ?? [];
      if (files.length > 0) {
        await unpackMonth(opened, folder, month, files);
        outcome.fetched.push(month);
      }
      bar.to(count + 1);
    }
    return { value: outcome };
  } catch (error) {
    if (opened.path !== undefined && !(error instanceof Error && 'syscall' in error))
      await rm(opened.path, { force: true });
    return archiveFailure(error, opened.path ?? folder);
  } finally {
    bar.end();
    opened.zip.close();
  }
}

const unpackMonth = (
  opened: OpenArchive,
  folder: string,
  month: string,
  files: readonly ForceFile[],
): Promise<void> =>
  fillMonth(folder, month, async (unfinished) => {
    for (const file of files) await unpack(opened.zip, file, unfinished);
  });

/** What is lacking is said: a missing file means that nothing is known, not that nothing happened. */
const lackingFiles = (slug: string, months: readonly string[], files: readonly ForceFile[]): string[] =>
  ['street', 'outcomes', 'stop-and-search'].flatMap((kind) => {
    const names = new Set(files.map(({ name }) => name));
    const lacking = months.filter((month) => !names.has(`${month}-${slug}-${kind}.csv`));
    return lacking.length === 0
      ? []
      : [`The archive has no ${kind} file of ${slug} for ${monthsText(lacking)}.`];
  });
