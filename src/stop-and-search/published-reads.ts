import {
  chartSeriesOf,
  cutSeries,
  disproportionality,
  measureOf,
  readingAt,
  seriesIn,
  totalOver,
  type ChartSeries,
  type Disproportionality,
  type Figures,
  type MeasureDefinition,
  type Month,
  type Reading,
  type SeriesOfMeasure,
} from '../measures/index.ts';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import { heldPeriod, type HeldPeriod } from './held-period.ts';
import { partsOf, shareOver, type Part } from './parts.ts';

export interface RateRead {
  definition: MeasureDefinition;
  /** Over the period of the page. */
  part: Part | null;
  /** Over twelve months, with its change on the year before; without a value where a month is missing. */
  reading: Reading;
}

/** Everything that the page of stop and search shows. */
export interface SearchesRead {
  definition: MeasureDefinition;
  period: HeldPeriod;
  /** How many in the period. */
  searches: number;
  /** Twelve months, where they are held. */
  reading: Reading;
  chart: ChartSeries;
  arrests: RateRead | undefined;
  action: RateRead | undefined;
  notStated: RateRead | undefined;
  by: (dimension: string) => readonly Part[];
  /** The share of searches of each ethnic group that ended in an arrest, and in any police action. */
  arrestsByEthnicity: readonly Part[];
  actionByEthnicity: readonly Part[];
  ethnicity: Disproportionality | null;
}

const dimensions = [
  'search_outcome',
  'object_of_search',
  'ethnicity',
  'legislation',
  'age_range',
  'gender',
  'type',
];

/** Searches of a force as at a month; undefined when none are held. */
export async function searchesIn(
  db: PublishedDb,
  figures: Figures,
  lastMonth: Month,
): Promise<SearchesRead | undefined> {
  const read = async (measure: string | string[], dimension = '') =>
    (await seriesIn(db, figures, { measure, area: figures.forceArea.code, dimension }))
      .map((series) => cutSeries(series, lastMonth))
      .filter(({ numerators }) => numerators.length > 0);
  const [searches] = await read('stop-searches');
  const definition = measureOf(figures, 'stop-searches');
  const period = searches && heldPeriod(searches);
  if (searches === undefined || definition === undefined || period === undefined) return undefined;
  const rates = await read([
    'stop-search-arrest-rate',
    'stop-search-action-rate',
    'stop-search-ethnicity-not-stated',
  ]);
  const rate = (id: string) => rateOf(rates, id, period, figures);
  const ratesOfGroups = async (id: string) =>
    (await read(id, 'ethnicity')).flatMap((series) => shareOver(series, period) ?? []);
  const parts = new Map<string, Part[]>();
  for (const dimension of dimensions)
    parts.set(dimension, partsOf(await read('stop-searches', dimension), period));
  return {
    definition,
    period,
    searches: totalOver(searches, period).numerator ?? 0,
    reading: readingAt(searches, '12-months', period.to, figures.rules),
    chart: chartSeriesOf(searches, figures.rules),
    arrests: rate('stop-search-arrest-rate'),
    action: rate('stop-search-action-rate'),
    notStated: rate('stop-search-ethnicity-not-stated'),
    by: (dimension) => parts.get(dimension) ?? [],
    arrestsByEthnicity: await ratesOfGroups('stop-search-arrest-rate'),
    actionByEthnicity: await ratesOfGroups('stop-search-action-rate'),
    ethnicity: disproportionality(
      await read('stop-searches-per-1000-by-ethnicity', 'ethnicity'),
      period.to,
      period.from,
    ),
  };
}

function rateOf(
  rates: readonly SeriesOfMeasure[],
  id: string,
  period: HeldPeriod,
  figures: Figures,
): RateRead | undefined {
  const series = rates.find((one) => one.definition.id === id);
  return series === undefined
    ? undefined
    : {
        definition: series.definition,
        part: shareOver(series, period),
        reading: readingAt(series, '12-months', period.to, figures.rules),
      };
}
