import type { AreaKind } from '../../../db/schema.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { ComputedMeasure } from '../definitions/measure-definition.ts';
import { minorityRatio, type MinorityRatio } from './areas/minority-ratio.ts';
import { seriesIn, type Area, type Computation, type Figures } from '../published-reads.ts';
import { chartSeriesOf, type ChartSeries } from '../readings/chart-series.ts';
import { funnelOf, type Funnel } from '../readings/funnel.ts';
import type { Month } from '../readings/month.ts';
import { readingAt, type Reading } from '../readings/reading.ts';
import { cutSeries, lastMonthOf, type SeriesOfMeasure } from '../readings/series-of-measure.ts';

/** Everything that the page of a computed measure shows; its CSV and JSON are made of the same. */
export interface ShownMeasure {
  figures: Figures;
  definition: ComputedMeasure;
  computation: Computation;
  area: Area;
  /** The last month that the readings rest on. */
  to: Month;
  series: SeriesOfMeasure;
  twelveMonths: Reading;
  month: Reading;
  yearToDate: Reading;
  chart: ChartSeries;
  breakdowns: readonly Breakdown[];
  groups: readonly AreaGroup[];
  /** In place of the count, for a measure of rates by ethnic group. */
  ratio: MinorityRatio | null;
}

/** Readings by category; they may end before the whole, where only some records say which category they are of. */
export interface Breakdown {
  dimension: string;
  readings: readonly Reading[];
}

/** Areas of one kind side by side, in the order of the areas file: never by their readings. */
export interface AreaGroup {
  kind: AreaKind;
  areas: readonly { area: Area; series: SeriesOfMeasure; reading: Reading }[];
  funnel: Funnel | null;
}

interface Wanted {
  definition: ComputedMeasure;
  computation: Computation;
  area: Area;
  /** The month that the site is seen as at. */
  lastMonth: Month;
}

/** Reads one measure in one area as at a month; undefined when there are no readings of it there. */
export async function readShownMeasure(
  db: PublishedDb,
  figures: Figures,
  { definition, computation, area, lastMonth }: Wanted,
): Promise<ShownMeasure | undefined> {
  const everywhere = await seriesIn(db, figures, { measure: definition.id });
  const cut = everywhere.map((series) => cutSeries(series, lastMonth)).filter(isHeld);
  const series = cut.find((candidate) => candidate.area.code === area.code);
  if (series === undefined) return undefined;
  const to = lastMonthOf(series);
  const at = (one: SeriesOfMeasure, window: Reading['window'] = '12-months') =>
    readingAt(one, window, to, figures.rules);
  const breakdowns = await Promise.all(
    definition.breakdowns.map(async (dimension) => {
      const found = await seriesIn(db, figures, { measure: definition.id, area: area.code, dimension });
      const held = found.map((one) => cutSeries(one, lastMonth)).filter(isHeld);
      return {
        dimension,
        readings: held.map((one) => readingAt(one, '12-months', lastMonthOf(one), figures.rules)),
      };
    }),
  );
  return {
    figures,
    definition,
    computation,
    area,
    to,
    series,
    twelveMonths: at(series),
    month: at(series, 'month'),
    yearToDate: at(series, 'year-to-date'),
    chart: chartSeriesOf(series, figures.rules),
    breakdowns: breakdowns.filter(({ readings }) => readings.length > 0),
    groups: groupsOf(cut, area, figures, at),
    ratio: await minorityRatio(db, figures, definition, { area: area.code, to }),
  };
}

const isHeld = (series: SeriesOfMeasure): boolean => series.numerators.some((count) => count !== null);

/** The children of a force by kind; for a smaller area, the areas of its own kind, itself among them. */
export function groupsOf(
  found: readonly SeriesOfMeasure[],
  around: Area,
  figures: Figures,
  at: (series: SeriesOfMeasure) => Reading,
): AreaGroup[] {
  const beside = figures.areas.filter(({ kind }) =>
    around.kind === 'force' ? kind !== 'force' : kind === around.kind,
  );
  const areas = beside.flatMap((area) => {
    const series = found.find((candidate) => candidate.area.code === area.code);
    return series === undefined ? [] : [{ area, series, reading: at(series) }];
  });
  return [...Map.groupBy(areas, ({ area }) => area.kind)]
    .filter(([, members]) => members.length > 1)
    .map(([kind, members]) => ({
      kind,
      areas: members,
      funnel: funnelOf(members.map(({ reading }) => reading)),
    }));
}
