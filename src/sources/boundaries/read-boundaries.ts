import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isRefused, type Fault, type Refused } from '../../platform/files/fault.ts';
import type { BoundariesSource, SourceDefinition } from '../source-definition.ts';
import { geojsonAreas, type BoundaryArea } from './geojson-areas.ts';

/** More than any set of areas of one force needs; keeps a small file from unpacking into a huge one. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The areas of every boundaries source of a body folder, from those of its files that are there (that one is missing is
 * said where it is named). Refuses with the faults of all of them.
 */
export async function readAllBoundaries(
  folder: string,
  sources: readonly SourceDefinition[],
  there: readonly string[],
): Promise<{ areas: BoundaryArea[] } | Refused> {
  const given = sources.filter((source) => source.kind === 'boundaries');
  const read = await Promise.all(
    given.map((source) =>
      readBoundaries(folder, { ...source, files: source.files.filter((file) => there.includes(file)) }),
    ),
  );
  const refused = read.flatMap((one) => (isRefused(one) ? one.refused : []));
  if (refused.length > 0) return { refused };
  return { areas: read.flatMap((one) => (isRefused(one) ? [] : one.areas)) };
}

/** The areas of one boundaries source, all files together; plain or gzipped GeoJSON. */
async function readBoundaries(
  folder: string,
  { files, code, name }: BoundariesSource,
): Promise<{ areas: BoundaryArea[] } | Refused> {
  const areas: BoundaryArea[] = [];
  const refused: Fault[] = [];
  for (const file of files) {
    const text = await textOf(join(folder, file));
    const found = typeof text === 'string' ? geojsonAreas(text, { code, name }) : text;
    if ('wrong' in found)
      refused.push({ file, says: found.wrong, todo: 'Give it as GeoJSON in longitude and latitude.' });
    else areas.push(...found);
  }
  const seen = new Set<string>();
  const twice = areas.find(({ code: one }) => seen.size === seen.add(one).size);
  if (twice !== undefined) {
    refused.push({
      file: files.at(-1) ?? folder,
      says: `has ${twice.code} a second time`,
      todo: 'Keep one of the two.',
    });
  }
  return refused.length > 0 ? { refused } : { areas };
}

async function textOf(path: string): Promise<string | { wrong: string }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return { wrong: 'cannot be read' };
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  const unpacked = await promisify(gunzip)(bytes, { maxOutputLength: mostBytes }).catch(() => undefined);
  return unpacked === undefined ? { wrong: 'cannot be unpacked' } : unpacked.toString('utf8');
}
