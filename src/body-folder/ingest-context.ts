import { join } from 'node:path';
import type { IngestContext } from '../releases/index.ts';
import type { BodyFolder } from './body-folder.ts';

/** What reading records needs to know of the body. */
export function ingestContextOf({ folder, body, areas, sources }: BodyFolder): IngestContext {
  const authorities = areas.filter(({ kind }) => kind === 'local-authority').map(({ name }) => name);
  const lookup = sources.find((source) => source.kind === 'lsoa-lookup');
  return {
    force: body.force,
    tableSources: sources.filter((source) => source.kind === 'observation-table'),
    authorities,
    ...(lookup === undefined ? {} : { lookup: { file: join(folder, lookup.file), columns: lookup.columns } }),
  };
}
