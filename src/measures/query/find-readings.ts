import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { isRefused, refuse, type Refused } from '../../platform/files/fault.ts';
import { observationsOf, seriesIn, type Figures } from '../published-reads.ts';
import { monthsBetween, type Month } from '../readings/month.ts';
import { readingAt, type Reading } from '../readings/reading.ts';
import { reportedReading } from '../readings/reported-reading.ts';
import { lastMonthOf, type SeriesOfMeasure } from '../readings/series-of-measure.ts';
import { understand, type Asked, type Wanted } from './readings-wanted.ts';

export interface Found {
  wanted: Wanted;
  readings: Reading[];
}

/**
 * The readings that were asked for: the latest of each series, or one for each month end from the first month to
 * the last. Refuses unknown names, months that are not held by any series, and questions without an answer.
 */
export async function findReadings(
  db: PublishedDb,
  figures: Figures,
  asked: Asked,
): Promise<Found | Refused> {
  const wanted = understand(asked, figures);
  if (isRefused(wanted)) return wanted;
  const readings =
    wanted.definition.kind === 'reported'
      ? reportedReadings(figures, wanted)
      : await computedReadings(db, figures, wanted);
  return isRefused(readings) ? readings : { wanted, readings };
}

function reportedReadings(
  figures: Figures,
  { definition, areas, dimension, from, to, window }: Wanted,
): Reading[] {
  const codes = new Set(areas.map(({ code }) => code));
  return observationsOf(figures, definition.id)
    .filter((one) => codes.has(one.area) && one.dimension === dimension)
    .map((one) => reportedReading(one, definition))
    .filter((reading) => from === undefined || reading.to >= from)
    .filter((reading) => to === undefined || reading.to <= to)
    .filter((reading) => window === undefined || reading.window === window);
}

async function computedReadings(
  db: PublishedDb,
  figures: Figures,
  wanted: Wanted,
): Promise<Reading[] | Refused> {
  const { definition, areas, dimension, window = '12-months' } = wanted;
  const area = areas.map(({ code }) => code);
  const series = await seriesIn(db, figures, { measure: definition.id, area, dimension });
  if (series.length === 0) return nothingHeld(figures, wanted);
  const outside = monthOutside(series, wanted);
  if (outside !== undefined) return outside;
  return series.flatMap((one) =>
    monthEnds(one, wanted).map((to) => readingAt(one, window, to, figures.rules)),
  );
}

function nothingHeld({ computations }: Figures, { definition, areas, dimension }: Wanted): Refused {
  if (!computations.has(definition.id)) {
    const todo = `It is read from ${definition.source}; ingest some with: answerable ingest PATH`;
    return refuse({
      file: '--measure',
      says: `no data are held that ${definition.id} could be computed from`,
      todo,
    });
  }
  const where = areas.map(({ name }) => name).join(', ');
  const what = dimension === '' ? definition.id : `${definition.id} by ${dimension}`;
  return refuse({ file: '--area', says: `there are no readings of ${what} in ${where}` });
}

/** A month before the first or after the last that is held is a question without an answer. */
function monthOutside(series: readonly SeriesOfMeasure[], { from, to }: Wanted): Refused | undefined {
  const first = series.map(({ firstMonth }) => firstMonth).toSorted()[0] ?? '';
  const last = series.map(lastMonthOf).toSorted().at(-1) ?? '';
  for (const [option, month] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    if (month === undefined || (month >= first && month <= last)) continue;
    return refuse({ file: option, says: `${month} is not held`, todo: `Held are ${first} to ${last}.` });
  }
  return undefined;
}

/** The month that is asked for, the latest when none is, or each month of a span that the series speaks of. */
function monthEnds(series: SeriesOfMeasure, { from, to }: Wanted): Month[] {
  const last = lastMonthOf(series);
  const end = to ?? last;
  if (from === undefined) return [end];
  return monthsBetween(from < series.firstMonth ? series.firstMonth : from, end > last ? last : end);
}
