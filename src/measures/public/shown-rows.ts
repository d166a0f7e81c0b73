import type { Reading } from '../readings/reading.ts';
import { breakdownRows } from './breakdowns/breakdown-rows.ts';
import { limitsIn } from './months/drawn-months.ts';
import type { ShownMeasure } from './shown-measure.ts';

/** One line of the CSV of a measure page: a number that the page shows, in which part of it. */
export type ShownRow = Partial<Record<(typeof shownColumns)[number], string | number | boolean | null>>;

export const shownColumns = [
  'part',
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
  'share_percent',
  'share_lower',
  'share_upper',
  'per_1000',
  'per_1000_lower',
  'per_1000_upper',
  'residents',
  'residents_as_at',
  'complete',
  'missing',
  'previous_value',
  'change_absolute',
  'change_percent',
  'change_points',
  'change_lower',
  'change_upper',
  'test',
  'p',
  'trend',
  'limit_lower',
  'average',
  'limit_upper',
  'signal',
  'excluded',
  'provenance',
  'releases',
] as const;

/** Everything that the page of a computed measure shows, a row for each number; numbers are not rounded. */
export function shownRows(shown: ShownMeasure): ShownRow[] {
  const { twelveMonths, yearToDate, month, groups, breakdowns } = shown;
  const own = { area_name: shown.area.name };
  return [
    ...[twelveMonths, yearToDate, month].map((reading) => ({
      part: 'headline',
      ...own,
      ...readingRow(reading),
    })),
    ...monthRows(shown),
    ...rollingRows(shown),
    ...groups.flatMap(({ areas }) =>
      areas.map(({ area, reading }) => ({ part: 'area', area_name: area.name, ...readingRow(reading) })),
    ),
    ...breakdowns.flatMap((breakdown) =>
      breakdownRows(shown, breakdown).map(({ reading, share, lower, upper }) => ({
        part: 'breakdown',
        ...own,
        ...readingRow(reading),
        share_percent: share,
        share_lower: lower,
        share_upper: upper,
      })),
    ),
  ];
}

function readingRow(reading: Reading): ShownRow {
  const { by, change, per1000, previous, trend } = reading;
  return {
    measure: reading.measure,
    version: reading.version,
    area: reading.area,
    dimension: by?.dimension ?? null,
    category: by?.category ?? null,
    window: reading.window,
    from: reading.from,
    to: reading.to,
    numerator: reading.numerator,
    denominator: reading.denominator,
    value: reading.value,
    unit: reading.unit,
    lower: reading.lower,
    upper: reading.upper,
    method: reading.method,
    per_1000: per1000?.value ?? null,
    per_1000_lower: per1000?.lower ?? null,
    per_1000_upper: per1000?.upper ?? null,
    residents: per1000?.population ?? null,
    residents_as_at: per1000?.population_as_at ?? null,
    complete: reading.complete,
    missing: reading.missing.join(' '),
    previous_value: previous?.value ?? null,
    change_absolute: change?.absolute ?? null,
    change_percent: change?.percent ?? null,
    change_points: change?.points ?? null,
    change_lower: change?.lower ?? null,
    change_upper: change?.upper ?? null,
    test: change?.test ?? null,
    p: change?.p ?? null,
    trend: trend?.word ?? null,
    provenance: reading.provenance,
    releases: reading.releases.join(' '),
  };
}

function monthRows({ chart, definition, area }: ShownMeasure): ShownRow[] {
  return chart.monthly.map(({ month, value, numerator, denominator, special, excluded }) => {
    const limits = limitsIn(chart.segments, month);
    return {
      part: 'month',
      measure: definition.id,
      version: definition.version,
      area: area.code,
      area_name: area.name,
      window: 'month',
      from: month,
      to: month,
      numerator,
      denominator,
      value,
      unit: definition.unit,
      complete: value !== null,
      limit_lower: limits?.lower ?? null,
      average: limits?.mean ?? null,
      limit_upper: limits?.upper ?? null,
      signal: special?.label ?? null,
      excluded,
    };
  });
}

function rollingRows({ chart, definition, area }: ShownMeasure): ShownRow[] {
  return chart.rolling.map(({ month, value }, index) => ({
    part: '12 months',
    measure: definition.id,
    version: definition.version,
    area: area.code,
    area_name: area.name,
    window: '12-months',
    to: month,
    value,
    unit: definition.unit,
    complete: value !== null,
    previous_value: chart.rollingPrevious[index]?.value ?? null,
  }));
}
