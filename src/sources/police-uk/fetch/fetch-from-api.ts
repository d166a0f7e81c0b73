import { join } from 'node:path';
import type { Progress } from '../../../platform/cli/cli.ts';
import type { MonthsAnswer } from './api-answers.ts';
import { apiLimits, monthRemarks } from './api-remarks.ts';
import type { Boundary } from './boundary.ts';
import { isFailure } from './fetched.ts';
import { stoppedAfter, type FetchReport, type Stopped } from './fetch-report.ts';
import type { ForceAsked } from './force-asked.ts';
import { wholeTile } from './gather-by-tiles.ts';
import { isEmpty, monthFromApi, type TilesUsed } from './month-from-api.ts';
import { fillMonth, monthsMissing } from './month-folder.ts';
import { monthsText } from './months-asked.ts';
import type { Ask } from './police-api.ts';
import { writeApiMonth } from './write-api-month.ts';

export interface ApiFetch {
  force: ForceAsked;
  months: readonly string[];
  /** What the service has, newest first. */
  available: MonthsAnswer;
  boundary: Boundary;
  /** The folder for this force. */
  out: string;
  progress(label: string, total: number, unit: string): Progress;
}

/**
 * Fetches months through the API into `out/api-<newest month>/`. The folder carries the newest published
 * month, because each publication revises earlier months: a later run then fetches them anew.
 */
export async function fetchFromApi(fetch: ApiFetch, ask: Ask): Promise<FetchReport | Stopped> {
  const folder = join(fetch.out, `api-${fetch.available[0]?.date}`);
  const missing = monthsMissing(folder, fetch.months);
  const alreadyThere = fetch.months.filter((month) => !missing.includes(month));
  const report: FetchReport = { folders: [folder], fetched: [], alreadyThere, remarks: [...apiLimits] };
  const start = wholeTile(fetch.boundary);
  let tiles: TilesUsed = { crimes: [start], outcomes: [start] };
  const bar = fetch.progress(`Fetching ${fetch.force.slug}`, missing.length, 'months');
  for (const month of missing) {
    const found = await oneMonth(fetch, folder, month, tiles, ask);
    if (isFailure(found)) {
      bar.end();
      return stoppedAfter(found, report);
    }
    tiles = found.value.tiles;
    if (!isEmpty(found.value)) report.fetched.push(month);
    report.remarks.push(...monthRemarks(month, found.value));
    bar.to(report.fetched.length);
  }
  bar.end();
  return report;
}

async function oneMonth(fetch: ApiFetch, folder: string, month: string, tiles: TilesUsed, ask: Ask) {
  const { force, boundary } = fetch;
  const hasStops = stopForces(fetch.available, month).includes(force.slug);
  const found = await monthFromApi({ slug: force.slug, month, boundary, hasStops }, tiles, ask);
  if (isFailure(found)) return found;
  if (isEmpty(found.value)) return found;
  await fillMonth(folder, month, (unfinished) => writeApiMonth(unfinished, month, force, found.value));
  return found;
}

const stopForces = (available: MonthsAnswer, month: string): string[] =>
  available.find(({ date }) => date === month)?.['stop-and-search'] ?? [];

/** Months asked for that the service does not have, in words, or undefined when it has them all. */
export function notPublished(months: readonly string[], available: MonthsAnswer): string | undefined {
  const published = new Set(available.map(({ date }) => date));
  const lacking = months.filter((month) => !published.has(month));
  return lacking.length === 0 ? undefined : monthsText(lacking);
}
