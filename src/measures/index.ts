/** What other slices may read and say of measures. Nothing here computes a round or writes. */
export {
  measureDefinition,
  wordsOf,
  type ComputedMeasure,
  type MeasureDefinition,
} from './definitions/measure-definition.ts';
export { readCatalogue } from './definitions/read-catalogue.ts';
export { readObservations, type KnownNames, type ReportedRow } from './definitions/read-observations.ts';
export { nationalOutcomeGroups, outcomeGroups, type OutcomeGrouping } from './definitions/outcome-groups.ts';
export type { SourceTable } from './definitions/source-columns.ts';
export {
  loadFigures,
  mapMonths,
  measureOf,
  measuresIn,
  observationsIn,
  seriesIn,
  type Area,
  type Computation,
  type Figures,
  type MapMonth,
  type Observation,
  type PublishedRound,
} from './published-reads.ts';
export { findReadings } from './query/find-readings.ts';
export { readingsCsv } from './query/readings-csv.ts';
export { chartSeriesOf, type ChartSeries } from './readings/chart-series.ts';
export {
  disproportionality,
  minorityGroups,
  notStated,
  type Disproportionality,
  type DisproportionalityGroup,
} from './readings/disproportionality.ts';
export { type Funnel, type FunnelPoint } from './readings/funnel.ts';
export { monthPlus, monthsBetween, type Month } from './readings/month.ts';
export { readingAt, type Reading } from './readings/reading.ts';
export { asReadingJson, readingJson } from './readings/reading-json.ts';
export { type ReportedFigure } from './readings/reported-reading.ts';
export { cutSeries, lastMonthOf, type SeriesOfMeasure } from './readings/series-of-measure.ts';
export type { Trend } from './readings/trend.ts';
export { type TrendRules } from './readings/trend-rules.ts';
export { totalOver, valueOf, type WindowTotal } from './readings/window-total.ts';
export { periodOf, windows, type Window } from './readings/window.ts';
export type { Reconciliation, SourceReconciliation } from './reconciliation.ts';
export { headlineSentence } from './words/headline-sentence.ts';
export {
  showCount,
  showNumber,
  showPercent,
  showPoints,
  showRate,
  showSigned,
  showValue,
  unitAfter,
} from './words/numbers.ts';
export { listOf, showDay, showMonth, showMonths, showPeriod } from './words/periods.ts';
export { ratioSentence, showRatio } from './words/ratios.ts';
export { changePhrase, noComparison, readingText } from './words/readings.ts';
export { categoryTitle, dimensionTitle, inPlace, outcomeTitle } from './words/titles.ts';
