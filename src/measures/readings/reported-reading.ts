import type { PeriodKind } from '../../../db/schema.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { monthPlus, monthsApart, type Month } from './month.ts';
import type { Reading } from './reading.ts';
import type { SeriesOfMeasure } from './series-of-measure.ts';
import type { Window } from './window.ts';

/** The parts of an observation that make a reading; days as `2020-12-31`. */
export interface ReportedFigure {
  measure: string;
  area: string;
  dimension: string;
  category: string;
  starts: string | null;
  ends: string;
  period_kind: PeriodKind;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  half_width: number | null;
  previous: number | null;
  change_absolute: number | null;
  change_percent: number | null;
  change_points: number | null;
  comparison: string;
}

const windowOf = (kind: PeriodKind): Window =>
  kind === '12-months' || kind === 'year-to-date' ? kind : 'month';

/** A figure as somebody else reported it: nothing in it is computed here, and no test is made of it. */
export function reportedReading(figure: ReportedFigure, definition: MeasureDefinition): Reading {
  const to = figure.ends.slice(0, 7);
  const window = windowOf(figure.period_kind);
  const from = figure.starts?.slice(0, 7) ?? (window === '12-months' ? monthPlus(to, -11) : to);
  const { value, half_width: half } = figure;
  const known = value !== null && half !== null;
  return {
    measure: definition.id,
    version: definition.version,
    area: figure.area,
    by: figure.dimension === '' ? null : { dimension: figure.dimension, category: figure.category },
    window,
    from,
    to,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value,
    unit: definition.unit,
    lower: known ? value - half : null,
    upper: known ? value + half : null,
    method: known ? 'as reported' : null,
    complete: true,
    missing: [],
    provenance: 'reported',
    releases: [],
    previous: previousOf(figure, { from, to }),
    change: changeOf(figure),
    trend: null,
  };
}

/** An earlier figure of another kind, such as a budget, is not the same months of the year before. */
function previousOf(
  { previous, comparison }: ReportedFigure,
  period: { from: Month; to: Month },
): Reading['previous'] {
  if (previous === null || !/same period|12 months to|year before/.test(comparison)) return null;
  const [from, to] = [monthPlus(period.from, -12), monthPlus(period.to, -12)];
  return { from, to, numerator: null, denominator: null, value: previous, complete: true, missing: [] };
}

function changeOf(figure: ReportedFigure): Reading['change'] {
  const {
    change_absolute: absolute,
    change_percent: percent,
    change_points: points,
    value,
    previous,
  } = figure;
  if (absolute === null && percent === null && points === null) return null;
  const difference = value !== null && previous !== null ? value - previous : null;
  return {
    absolute: absolute ?? points ?? difference,
    percent,
    points,
    lower: null,
    upper: null,
    test: null,
    p: null,
    smallBase: false,
  };
}

/**
 * The months of one reported measure, area and category as a series, so that they can be drawn; a month that was
 * not reported is a gap. Undefined without any month.
 */
export function reportedSeries(
  figures: readonly ReportedFigure[],
  definition: MeasureDefinition,
  area: SeriesOfMeasure['area'],
): SeriesOfMeasure | undefined {
  const months = figures
    .filter(({ period_kind: kind }) => kind === 'month')
    .map(({ ends, value }) => ({ month: ends.slice(0, 7), value }))
    .toSorted((a, b) => a.month.localeCompare(b.month));
  const [first] = months;
  const [{ dimension, category } = { dimension: '', category: '' }] = figures;
  if (first === undefined) return undefined;
  const length = monthsApart(first.month, months.at(-1)?.month ?? first.month) + 1;
  const values = Array.from({ length }, (_, index) => {
    return months.find(({ month }) => month === monthPlus(first.month, index))?.value ?? null;
  });
  return {
    definition,
    area,
    by: dimension === '' ? null : { dimension, category },
    firstMonth: first.month,
    numerators: values,
    denominators: null,
    provenance: 'reported',
    releases: [],
    populations: [],
  };
}
