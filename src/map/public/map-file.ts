import { cellToLatLng } from 'h3-js';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { csvText } from '../../platform/files/csv-text.ts';
import type { Answer, Asked, Visit } from '../../site/index.ts';
import { smallest } from '../map-cells.ts';
import { boundariesIn } from '../published-reads.ts';
import { mapSubject } from './map-subject.ts';

const columns = [
  'measure',
  'version',
  'grid',
  'cell',
  'name',
  'latitude',
  'longitude',
  'from',
  'to',
  'count',
] as const;

/** Every cell of a map with its number, as CSV; small numbers of sensitive measures as words. */
export async function mapFile(visit: Visit, db: PublishedDb, { params }: Asked<unknown>): Promise<Answer> {
  const measure = (params['file'] ?? params['measure'] ?? '').replace(/\.csv$/, '');
  const grid = params['file'] === undefined ? { grid: 'small-areas' } : {};
  const subject = await mapSubject(visit, db, { measure, ...grid });
  if (subject === undefined) return { notFound: 'There is no map at this address.' };
  if ('notFound' in subject) return subject;
  const { definition, cells, figures } = subject;
  const names =
    subject.grid === 'lsoa'
      ? new Map((await boundariesIn(db, figures.round.edition, 'area')).map(({ code, name }) => [code, name]))
      : new Map<string, string>();
  const rows = cells.cells.map(({ code, count, withheld }) => ({
    measure: definition.id,
    version: definition.version,
    grid: subject.grid,
    cell: code,
    name: names.get(code) ?? '',
    ...(subject.grid === 'hexagon' ? centreOf(code) : {}),
    from: cells.from,
    to: cells.to,
    count: withheld ? `fewer than ${smallest}` : count,
  }));
  return { type: 'text/csv; charset=utf-8', file: csvText(columns, rows) };
}

function centreOf(cell: string): { latitude: number; longitude: number } {
  const [latitude, longitude] = cellToLatLng(cell);
  return { latitude: Number(latitude.toFixed(5)), longitude: Number(longitude.toFixed(5)) };
}
