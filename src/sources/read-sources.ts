import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefused, type Fault, type Refused } from '../platform/files/fault.ts';
import { readYamlFile } from '../platform/files/yaml-file.ts';
import { sourceDefinition, type SourceDefinition } from './source-definition.ts';

/** Reads every `*.yaml` of a `sources/` folder; a folder that is not there holds none. All faults at once. */
export async function readSources(
  folder: string,
  shownAs = 'sources',
): Promise<SourceDefinition[] | Refused> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(
    names.map((name) => readYamlFile(join(folder, name), sourceDefinition, `${shownAs}/${name}`)),
  );
  const faults: Fault[] = [];
  const sources: SourceDefinition[] = [];
  for (const [index, file] of read.entries()) {
    if (isRefused(file)) faults.push(...file.refused);
    else if (sources.some(({ id }) => id === file.value.id)) {
      const shown = `${shownAs}/${names[index] ?? ''}`;
      faults.push({
        file: shown,
        line: file.lineOf(['id']),
        says: `the id "${file.value.id}" is taken by another file`,
      });
    } else sources.push(file.value);
  }
  return faults.length > 0 ? { refused: faults } : sources;
}
