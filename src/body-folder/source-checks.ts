import type { Fault } from '../platform/files/fault.ts';
import type { SourceTable } from '../measures/index.ts';
import type { SourceDefinition } from '../sources/index.ts';
import type { FolderFiles } from './folder-files.ts';

/** The tables that measures may count, with the columns they fill. */
export const tablesOf = (sources: readonly SourceDefinition[]): SourceTable[] =>
  sources.flatMap((source) => {
    if (source.kind !== 'observation-table') return [];
    const { id, feeds, columns } = source;
    return [{ id, columns: Object.keys(columns), ...(feeds === undefined ? {} : { feeds }) }];
  });

/**
 * Lookups and boundaries lie in the body folder, so that it can be moved, hashed and never reads anything else;
 * and there is one lookup of LSOAs. Sources come in the order of their files.
 */
export function sourceFaults(sources: readonly SourceDefinition[], files: FolderFiles): Fault[] {
  const lookups = sources.filter(({ kind }) => kind === 'lsoa-lookup');
  return sources.flatMap((source, at) => {
    const file = files.sources[at] ?? 'sources';
    const faults = filesOf(source).flatMap((path): Fault[] => {
      if (files.all.includes(path)) return [];
      const todo = 'Put it into lookups/ or boundaries/ and name it from the body folder.';
      return [{ file, says: `names "${path}", which is not in this folder`, todo }];
    });
    const [first] = lookups;
    if (source.kind !== 'lsoa-lookup' || first === source) return faults;
    return [...faults, { file, says: `there is one lookup of LSOAs, already "${first?.id ?? ''}"` }];
  });
}

function filesOf(source: SourceDefinition): readonly string[] {
  if (source.kind === 'lsoa-lookup') return [source.file];
  return source.kind === 'boundaries' ? source.files : [];
}
