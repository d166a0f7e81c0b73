import { readFile } from 'node:fs/promises';
import {
  asReadingJson,
  findReadings,
  loadFigures,
  measureOf,
  readingsCsv,
  type Figures,
} from '../../measures/index.ts';
import { isRefused } from '../../platform/files/fault.ts';
import type { Maker } from '../../site/index.ts';
import { jsonFile } from './files.ts';

/** Every reading of one measure for every area: 12 months to each month held, or all that was reported. */
export const readingsFile: Maker = async (visit, db, { params }) => {
  const [, id = '', kind] = /^(.+)\.(csv|json)$/.exec(params['file'] ?? '') ?? [];
  const figures = visit.round === null ? undefined : await loadFigures(db, visit.round.id);
  if (figures === undefined || measureOf(figures, id) === undefined)
    return { notFound: 'There is no such measure.' };
  const found = await findReadings(db, figures, { measure: id, area: 'all', ...spanOf(figures, id) });
  const readings = isRefused(found) ? [] : found.readings;
  if (kind === 'json') return jsonFile(readings.map(asReadingJson));
  return { type: 'text/csv; charset=utf-8', file: readingsCsv(readings, figures) };
};

function spanOf(figures: Figures, id: string): { from?: string; to?: string } {
  const computation = figures.computations.get(id);
  if (computation?.first_month == null || computation.last_month === null) return {};
  return { from: computation.first_month, to: computation.last_month };
}

const schemaPath = new URL('../../../docs/readings.schema.json', import.meta.url);

/** The JSON Schema of a list of readings. */
export const readingsSchema: Maker = async () => ({
  type: 'application/schema+json; charset=utf-8',
  file: await readFile(schemaPath, 'utf8'),
});
