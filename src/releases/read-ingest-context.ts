import { join } from 'node:path';
import { readAreas, readBody } from '../bodies/index.ts';
import { isRefused, type Refused } from '../platform/files/fault.ts';
import { readSources, type SourceDefinition } from '../sources/index.ts';
import type { IngestContext } from './ingest-context.ts';

/** What reading needs, from a body folder on the disk; refuses with every fault of the files it reads. */
export async function readIngestContext(folder: string): Promise<IngestContext | Refused> {
  const [body, areas, sources] = await Promise.all([
    readBody(join(folder, 'body.yaml'), 'body.yaml'),
    readAreas(join(folder, 'areas.csv'), 'areas.csv'),
    readSources(join(folder, 'sources')),
  ]);
  const refused = [body, areas, sources].flatMap((each) => (isRefused(each) ? each.refused : []));
  if (isRefused(body) || isRefused(areas) || isRefused(sources)) return { refused };
  const authorities = areas.areas.filter(({ kind }) => kind === 'local-authority').map(({ name }) => name);
  return ingestContext(folder, body.value.force, sources, authorities);
}

/** The same from the parts of a body folder that was read already. */
export function ingestContext(
  folder: string,
  { slug, name, area }: IngestContext['force'],
  sources: readonly SourceDefinition[],
  authorities: readonly string[],
): IngestContext {
  const lookup = sources.find((source) => source.kind === 'lsoa-lookup');
  return {
    force: { slug, name, area },
    tableSources: sources.filter((source) => source.kind === 'observation-table'),
    ...(lookup === undefined ? {} : { lookup: { file: join(folder, lookup.file), columns: lookup.columns } }),
    authorities,
  };
}
