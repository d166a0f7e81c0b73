import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isRefused, type Refused } from '../../../platform/files/fault.ts';
import { readYamlFile } from '../../../platform/files/yaml-file.ts';
import type { Boundary } from './boundary.ts';
import { readBoundary } from './read-boundary.ts';

const source = z.looseObject({ kind: z.string(), files: z.array(z.string()).optional() });

/** The boundaries that a body folder brings in `sources/*.yaml`, together; undefined when it brings none. */
export async function bodyBoundaries(body: string): Promise<{ boundary: Boundary } | undefined | Refused> {
  const folder = join(body, 'sources');
  const names = await readdir(folder).catch(() => []);
  const boundary: Boundary[] = [];
  for (const name of names.filter((one) => /\.ya?ml$/.test(one)).toSorted()) {
    const read = await readYamlFile(join(folder, name), source, `sources/${name}`);
    if (isRefused(read)) return read;
    if (read.value.kind !== 'boundaries') continue;
    for (const file of read.value.files ?? []) {
      const found = await readBoundary(join(body, file));
      if (isRefused(found)) return found;
      boundary.push(found.boundary);
    }
  }
  return boundary.length === 0 ? undefined : { boundary: boundary.flat() };
}
