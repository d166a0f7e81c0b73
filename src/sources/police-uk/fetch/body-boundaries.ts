import { join } from 'node:path';
import { isRefused, type Refused } from '../../../platform/files/fault.ts';
import { readSources } from '../../read-sources.ts';
import type { Boundary } from './boundary.ts';
import { readBoundary } from './read-boundary.ts';

/** The boundaries that a body folder brings in `sources/*.yaml`, together; undefined when it brings none. */
export async function bodyBoundaries(body: string): Promise<{ boundary: Boundary } | undefined | Refused> {
  const sources = await readSources(join(body, 'sources'));
  if (isRefused(sources)) return sources;
  const files = sources.flatMap((source) => (source.kind === 'boundaries' ? source.files : []));
  const boundary: Boundary[] = [];
  for (const file of files) {
    const found = await readBoundary(join(body, file));
    if (isRefused(found)) return found;
    boundary.push(found.boundary);
  }
  return boundary.length === 0 ? undefined : { boundary: boundary.flat() };
}
