import { z } from 'zod';
import { asReadingJson, findReadings, loadFigures } from '../../measures/index.ts';
import { isRefused } from '../../platform/files/fault.ts';
import type { Maker } from '../../site/index.ts';
import { jsonFile } from './files.ts';

const word = z.string().min(1).max(100);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2025-06');

/** The parameters that the API knows; any other is an error. */
export const readingsQuery = z.strictObject({
  measure: word,
  area: word.optional(),
  by: word.optional(),
  from: month.optional(),
  to: month.optional(),
  window: z.enum(['month', '12-months', 'year-to-date']).optional(),
});

/** Readings as they are asked for, the same as the command line gives. */
export const askedReadings: Maker<z.infer<typeof readingsQuery>> = async (visit, db, { query }) => {
  const figures = visit.round === null ? undefined : await loadFigures(db, visit.round.id);
  if (figures === undefined) return { notFound: 'There are no readings yet.' };
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  const found = await findReadings(db, figures, { measure: query.measure, ...given });
  if (!isRefused(found)) return jsonFile(found.readings.map(asReadingJson));
  const says = found.refused.map((fault) => `${fault.file.replace(/^--/, '')}: ${fault.says}`).join('; ');
  return { notFound: says };
};
