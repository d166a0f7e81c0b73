import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { refuse, type Refused } from '../../../platform/files/fault.ts';
import type { Boundary } from './boundary.ts';
import { geojsonBoundary } from './geojson-boundary.ts';
import { kmlBoundary } from './kml-boundary.ts';

/** The largest boundary file that we unpack, in bytes: a national one at full detail stays under it. */
const largest = 300 * 1024 * 1024;

/** Reads a KML or GeoJSON file, plain or gzipped; `area` picks one area of a GeoJSON file with many. */
export async function readBoundary(path: string, area?: string): Promise<{ boundary: Boundary } | Refused> {
  const text = await boundaryText(path);
  if (typeof text !== 'string') return refuse({ file: path, says: text.wrong, todo });
  const isMarkup = text.trimStart().startsWith('<');
  const read = isMarkup ? kmlBoundary(text) : geojsonBoundary(text, area);
  return 'wrong' in read ? refuse({ file: path, says: read.wrong, todo }) : { boundary: read };
}

const todo = 'Give the boundary of the force as a KML or GeoJSON file in longitude and latitude.';

async function boundaryText(path: string): Promise<string | { wrong: string }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return { wrong: 'cannot be read: there is no such file' };
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: largest }).toString('utf8');
  } catch {
    return { wrong: 'is gzipped but broken or far too large' };
  }
}
