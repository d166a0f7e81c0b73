import {
  cutSeries,
  lastMonthOf,
  measureOf,
  readingAt,
  seriesIn,
  type Figures,
  type MeasureDefinition,
  type Month,
  type Reading,
  type SeriesOfMeasure,
} from '../measures/index.ts';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import { groupTotals, type GroupTotals } from './group-totals.ts';
import { unfinishedByMonth, type UnfinishedMonth } from './unfinished-by-month.ts';

export interface TypeOutcomes {
  definition: MeasureDefinition;
  totals: GroupTotals;
}

export interface ShareRead {
  definition: MeasureDefinition;
  reading: Reading;
}

/** Everything that the page of outcomes shows. */
export interface OutcomesRead {
  local: GroupTotals;
  national: GroupTotals | undefined;
  outcomes: GroupTotals | undefined;
  /** In the order of the catalogue. */
  types: readonly TypeOutcomes[];
  unfinished: readonly UnfinishedMonth[];
  solved: ShareRead | undefined;
  /** Outcomes given in a period over crimes recorded in it; empty without outcome files. */
  closed: readonly ShareRead[];
}

const closedIds = [
  'solved-rate-closed',
  'suspect-identified-rate-closed',
  'no-suspect-identified-rate-closed',
];

/** What became of the crimes of a force as at a month; undefined when no records with outcomes are held. */
export async function outcomesIn(
  db: PublishedDb,
  figures: Figures,
  lastMonth: Month,
): Promise<OutcomesRead | undefined> {
  const area = figures.forceArea.code;
  const byGroup = async (measure: string | string[], dimension: string) =>
    known(await seriesIn(db, figures, { measure, area, dimension }), lastMonth);
  const local = await byGroup('recorded-crime', 'outcome_group');
  const totals = groupTotals(local);
  if (totals === undefined) return undefined;
  const types = figures.measures.filter(({ id }) => id.startsWith('crime-'));
  const byType = await byGroup(
    types.map(({ id }) => id),
    'outcome_group',
  );
  const shares = known(
    await seriesIn(db, figures, { measure: ['solved-rate', ...closedIds], area }),
    lastMonth,
  ).map((series) => ({
    definition: series.definition,
    reading: readingAt(series, '12-months', lastMonthOf(series), figures.rules),
  }));
  return {
    local: totals,
    national: groupTotals(await byGroup('recorded-crime', 'national_outcome_group')),
    outcomes: groupTotals(await byGroup('recorded-crime', 'outcome')),
    types: types.flatMap(({ id }) => {
      const found = groupTotals(byType.filter(({ definition }) => definition.id === id));
      const definition = measureOf(figures, id);
      return found === undefined || definition === undefined ? [] : [{ definition, totals: found }];
    }),
    unfinished: unfinishedByMonth(local),
    solved: shares.find(({ definition }) => definition.id === 'solved-rate'),
    closed: shares.filter(({ definition }) => closedIds.includes(definition.id)),
  };
}

/** Series as they stood at a month, without those that had not begun. */
const known = (series: readonly SeriesOfMeasure[], lastMonth: Month): SeriesOfMeasure[] =>
  series.map((one) => cutSeries(one, lastMonth)).filter(({ numerators }) => numerators.length > 0);
