import { csvText } from '../../platform/files/csv-text.ts';
import { areaOf, type Figures } from '../published-reads.ts';
import type { Reading } from '../readings/reading.ts';

const columns = [
  'measure',
  'version',
  'area',
  'area_name',
  'dimension',
  'category',
  'window',
  'from',
  'to',
  'numerator',
  'denominator',
  'value',
  'unit',
  'lower',
  'upper',
  'method',
  'complete',
  'missing',
  'provenance',
  'releases',
  'previous_from',
  'previous_to',
  'previous_numerator',
  'previous_denominator',
  'previous_value',
  'previous_complete',
  'previous_missing',
  'change_absolute',
  'change_percent',
  'change_points',
  'change_lower',
  'change_upper',
  'change_test',
  'change_p',
  'trend_word',
  'trend_signals',
  'trend_mean',
  'trend_lower',
  'trend_upper',
  'per_1000',
  'per_1000_lower',
  'per_1000_upper',
  'population',
  'population_as_at',
  'population_source',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | boolean | null>>;

/** Readings as CSV, one row each, with the keys of their JSON as columns; lists are joined by spaces. */
export const readingsCsv = (readings: readonly Reading[], figures: Figures): string =>
  csvText(
    columns,
    readings.map((reading) => rowOf(reading, figures)),
  );

function rowOf(reading: Reading, figures: Figures): Row {
  const { by, previous, change, trend, per1000, missing, releases, ...own } = reading;
  return {
    ...own,
    area_name: areaOf(figures, reading.area)?.name ?? null,
    ...by,
    missing: missing.join(' '),
    releases: releases.join(' '),
    previous_from: previous?.from ?? null,
    previous_to: previous?.to ?? null,
    previous_numerator: previous?.numerator ?? null,
    previous_denominator: previous?.denominator ?? null,
    previous_value: previous?.value ?? null,
    previous_complete: previous?.complete ?? null,
    previous_missing: previous?.missing.join(' ') ?? null,
    change_absolute: change?.absolute ?? null,
    change_percent: change?.percent ?? null,
    change_points: change?.points ?? null,
    change_lower: change?.lower ?? null,
    change_upper: change?.upper ?? null,
    change_test: change?.test ?? null,
    change_p: change?.p ?? null,
    trend_word: trend?.word ?? null,
    trend_signals: trend?.signals.map(({ month, label }) => `${month} ${label}`).join('; ') ?? null,
    trend_mean: trend?.mean ?? null,
    trend_lower: trend?.lower ?? null,
    trend_upper: trend?.upper ?? null,
    per_1000: per1000?.value ?? null,
    per_1000_lower: per1000?.lower ?? null,
    per_1000_upper: per1000?.upper ?? null,
    population: per1000?.population ?? null,
    population_as_at: per1000?.population_as_at ?? null,
    population_source: per1000?.population_source ?? null,
  };
}
