import { join } from 'node:path';
import type { Progress } from '../../../platform/cli/cli.ts';
import { monthsAnswer, type MonthsAnswer } from './api-answers.ts';
import type { Boundary } from './boundary.ts';
import { isFailure, type Failure } from './fetched.ts';
import { fetchFromApi, notPublished } from './fetch-from-api.ts';
import { fetchFromArchive } from './fetch-from-archive.ts';
import { stoppedAtOnce, type FetchReport, type Stopped } from './fetch-report.ts';
import { forceAsked, type ForceAsked } from './force-asked.ts';
import type { Manners } from './persist.ts';
import { policeApi, type Ask } from './police-api.ts';

/** Where to fetch from: archives, in parts or whole, or the API with the boundary of the force. */
export type Route = { by: 'archive'; whole: boolean } | { by: 'api'; boundary: Boundary };

export interface FetchAsked {
  base: URL;
  slug: string;
  months: readonly string[];
  route: Route;
  /** The folder for all downloads; each force has its own folder in it. */
  out: string;
  progress(label: string, total: number, unit: string): Progress;
}

/** Fetches the published files of a force for some months, or says how far it came and why it stopped. */
export async function fetchPoliceUk(asked: FetchAsked, manners: Manners): Promise<FetchReport | Stopped> {
  const ask = policeApi(asked.base, manners);
  const force = await forceAsked(asked.slug, ask);
  if (isFailure(force)) return stoppedAtOnce(force);
  const available = await ask('crimes-street-dates', {}, monthsAnswer);
  if (isFailure(available)) return stoppedAtOnce(available);
  const published = available.value.toSorted((a, b) => b.date.localeCompare(a.date));
  return byRoute(asked, force.value, published, ask, manners);
}

async function byRoute(
  asked: FetchAsked,
  force: ForceAsked,
  available: MonthsAnswer,
  ask: Ask,
  manners: Manners,
): Promise<FetchReport | Stopped> {
  const { slug, months, route, progress } = asked;
  const out = join(asked.out, slug);
  const newest = available[0]?.date ?? '';
  if ((months.at(-1) ?? '') > newest) return stoppedAtOnce(tooNew(asked, newest));
  if (route.by === 'archive') {
    const place = { base: asked.base, keep: asked.out, whole: route.whole, progress };
    return fetchFromArchive({ slug, months, newest, out, place }, manners);
  }
  const lacking = notPublished(months, available);
  if (lacking !== undefined) return stoppedAtOnce(notInApi(lacking));
  return fetchFromApi({ force, months, available, boundary: route.boundary, out, progress }, ask);
}

const tooNew = ({ months }: FetchAsked, newest: string): Failure => ({
  failed: 'missing',
  at: `--to ${months.at(-1)}`,
  says: `is not published yet: the newest month at data.police.uk is ${newest}`,
  todo: `Use --to ${newest}, or wait.`,
});

const notInApi = (lacking: string): Failure => ({
  failed: 'missing',
  at: '--from-api',
  says: `the API no longer has ${lacking}: it keeps about three years`,
  todo: 'Use --archive for those months.',
});
