import { join } from 'node:path';
import type { Progress } from '../../../platform/cli/cli.ts';
import type { MonthsAnswer } from './api-answers.ts';
import type { Boundary } from './boundary.ts';
import { crimeTypeLabel, isKnownCategory } from './crime-type-labels.ts';
import { isFailure } from './fetched.ts';
import { stoppedAfter, type FetchReport, type Stopped } from './fetch-report.ts';
import type { ForceAsked } from './force-asked.ts';
import { wholeTile } from './gather-by-tiles.ts';
import { monthFromApi, type ApiMonth, type TilesUsed } from './month-from-api.ts';
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
  const report: FetchReport = { folders: [folder], fetched: [], alreadyThere, remarks: [...limits] };
  const start = wholeTile(fetch.boundary);
  let tiles: TilesUsed = { crimes: [start], outcomes: [start] };
  const bar = fetch.progress(`Fetching ${fetch.force.slug}`, missing.length, 'months');
  for (const month of missing) {
    const found = await oneMonth(fetch, folder, month, tiles, ask);
    if (isFailure(found)) return stoppedAfter(found, report);
    tiles = found.value.tiles;
    report.fetched.push(month);
    report.remarks.push(...remarksOn(month, found.value));
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
  await fillMonth(folder, month, (unfinished) => writeApiMonth(unfinished, month, force, found.value));
  return found;
}

const stopForces = (available: MonthsAnswer, month: string): string[] =>
  available.find(({ date }) => date === month)?.['stop-and-search'] ?? [];

/** What figures from the API lack beside those from an archive. */
const limits = [
  'The API gives no LSOA: these files have none, so figures by area need the archive.',
  'The API gives crimes by place, not by force: crimes of other forces inside the boundary are included, and crimes of this force placed outside it are not.',
];

function remarksOn(month: string, { crimes, outcomes, stops, leftOut }: ApiMonth): string[] {
  const unknown = [
    ...new Set(crimes.map(({ category }) => category).filter((slug) => !isKnownCategory(slug))),
  ];
  const left = [
    [leftOut.outsideBoundary, 'outside the boundary'],
    [leftOut.transportPolice, 'of the British Transport Police'],
    [leftOut.repeated, 'given twice'],
  ].flatMap(([count, why]) => (count === 0 ? [] : [`${count} ${why}`]));
  return [
    `${month}: ${crimes.length} crimes and incidents, ${outcomes.length} outcomes, ${stops === undefined ? 'no stop and search published' : `${stops.length} stops`}` +
      (left.length === 0 ? '.' : `; left out ${left.join(', ')}.`),
    ...unknown.map(
      (slug) => `${month}: crime type "${slug}" is not known and is kept as "${crimeTypeLabel(slug)}".`,
    ),
  ];
}

/** Months asked for that the service does not have, in words, or undefined when it has them all. */
export function notPublished(months: readonly string[], available: MonthsAnswer): string | undefined {
  const published = new Set(available.map(({ date }) => date));
  const lacking = months.filter((month) => !published.has(month));
  return lacking.length === 0 ? undefined : monthsText(lacking);
}
