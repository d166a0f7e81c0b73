import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Visit } from '../../site/index.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { loadFigures, measureOf, observationsOf, seriesIn, type Observation } from '../published-reads.ts';
import { chartSeriesOf } from '../readings/chart-series.ts';
import { readingAt, type Reading } from '../readings/reading.ts';
import { cutSeries, lastMonthOf } from '../readings/series-of-measure.ts';

/** One measure for one area at a glance: what was computed, or what was reported, or that there is nothing yet. */
export interface Glance {
  id: string;
  definition: MeasureDefinition;
  reading: Reading | null;
  /** Rolling 12-month values, oldest first, for a sparkline; null where a month is missing. */
  rolling: readonly (number | null)[];
  reported: Observation | null;
}

/** The measures named, in that order, for the force or another area, as at the month of the visit. */
export async function glancesOf(
  db: PublishedDb,
  visit: Visit,
  ids: readonly string[],
  area: string = visit.forceArea,
): Promise<Glance[]> {
  const figures = await loadFigures(db, visit.round?.id);
  if (figures === undefined) return [];
  const found = ids.length === 0 ? [] : await seriesIn(db, figures, { measure: ids, area });
  return ids.flatMap((id): Glance[] => {
    const definition = measureOf(figures, id);
    if (definition === undefined) return [];
    const whole = found.find((series) => series.definition.id === id);
    const reported =
      observationsOf(figures, id).findLast((row) => row.area === area && row.dimension === '') ?? null;
    if (whole === undefined || visit.lastMonth === null)
      return [{ id, definition, reading: null, rolling: [], reported }];
    const series = cutSeries(whole, visit.lastMonth);
    const reading = readingAt(series, '12-months', lastMonthOf(series), figures.rules);
    const rolling = chartSeriesOf(series, figures.rules).rolling.map(({ value }) => value);
    return [{ id, definition, reading, rolling, reported }];
  });
}
