import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Visit } from '../../../site/index.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import { observationsIn, seriesIn, type Figures, type Observation } from '../../published-reads.ts';
import { readingAt, type Reading } from '../../readings/reading.ts';
import { cutSeries, lastMonthOf, type SeriesOfMeasure } from '../../readings/series-of-measure.ts';
import { latestReported } from '../reported/latest-reported.ts';

/** One measure in a list: its reading, or what was reported, or neither. */
export interface ListedMeasure {
  definition: MeasureDefinition;
  computed: { reading: Reading; series: SeriesOfMeasure } | null;
  reported: Observation | null;
}

/** A computed measure in a list. */
export interface ComputedListing {
  definition: MeasureDefinition;
  reading: Reading;
  series: SeriesOfMeasure;
}

export const computedAmong = (rows: readonly ListedMeasure[]): ComputedListing[] =>
  rows.flatMap(({ definition, computed }) => (computed === null ? [] : [{ definition, ...computed }]));

export const othersAmong = (rows: readonly ListedMeasure[]): ListedMeasure[] =>
  rows.filter(({ computed }) => computed === null);

/** The latest of each measure in one area, as at the month of the visit. */
export async function listMeasures(
  visit: Visit,
  db: PublishedDb,
  figures: Figures | undefined,
  measures: readonly MeasureDefinition[],
  area: string,
): Promise<ListedMeasure[]> {
  const observations = figures?.observations ?? (await observationsIn(db, visit.edition));
  const found = figures === undefined ? [] : await seriesIn(db, figures, { area });
  const known = observations.filter(
    ({ area: code, ends }) => code === area && (visit.asAt === null || ends.slice(0, 7) <= visit.asAt),
  );
  return measures.map((definition) => {
    const whole = found.find((one) => one.definition.id === definition.id);
    const own = known.filter(({ measure }) => measure === definition.id);
    const computed = whole === undefined || figures === undefined ? null : computedAt(visit, figures, whole);
    return { definition, computed, reported: latestReported(own) ?? null };
  });
}

function computedAt(visit: Visit, figures: Figures, whole: SeriesOfMeasure): ListedMeasure['computed'] {
  const series = visit.lastMonth === null ? whole : cutSeries(whole, visit.lastMonth);
  if (series.numerators.length === 0) return null;
  return { series, reading: readingAt(series, '12-months', lastMonthOf(series), figures.rules) };
}
