import { resolve } from 'node:path';
import { readConfig } from '../../../platform/config.ts';
import { isRefused, refuse, type Refused } from '../../../platform/files/fault.ts';
import { bodyBoundaries } from './body-boundaries.ts';
import type { FetchGiven } from './fetch-options.ts';
import type { Route } from './fetch-police-uk.ts';
import { readBoundary } from './read-boundary.ts';

/** The way to fetch that the options ask for, with the boundary that the API needs; `cwd` is where the person is. */
export async function fetchRoute(given: FetchGiven, cwd: string): Promise<Route | Refused> {
  if (given.fromApi === undefined) return { by: 'archive', whole: given.wholeArchive === true };
  if (given.force === 'btp')
    return refuse({
      file: '--from-api',
      says: 'the British Transport Police has no area of its own',
      todo: 'Use --archive.',
    });
  const read = await boundaryGiven(given, cwd);
  return read === undefined || isRefused(read)
    ? (read ?? noBoundary)
    : { by: 'api', boundary: read.boundary };
}

function boundaryGiven({ boundary, boundaryArea, body }: FetchGiven, cwd: string) {
  if (boundary !== undefined) return readBoundary(resolve(cwd, boundary), boundaryArea);
  const folder = body === undefined ? readConfig().body : resolve(cwd, body);
  return folder === undefined ? undefined : bodyBoundaries(folder);
}

const noBoundary = refuse({
  file: '--from-api',
  says: 'the API gives crimes by area, so the boundary of the force is needed, and none was given',
  todo: 'Give it with --boundary FILE (KML or GeoJSON), or use --archive.',
});
