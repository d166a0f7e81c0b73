import * as Plot from '@observablehq/plot';
import { describeSeries, type MonthPoint } from './describe-series.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import { formatNumber } from './format-number.ts';
import { frameChart } from './frame-chart.ts';
import { ink } from './ink.ts';
import { monthIndex } from './month-axis.ts';
import { monthAxis, valueAxis } from './plot-axes.ts';
import type { ChartOptions, Glyph, KeyEntry, RenderedChart } from './rendered-chart.ts';
import { roomFor, type Stage } from './stage.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

export type SeriesRole = 'main' | 'previous';

export interface Series {
  label: string;
  points: readonly MonthPoint[];
  /** `previous` is drawn quiet and dashed beneath the main one; default `main`. */
  role?: SeriesRole;
}

export interface LineChartOptions extends ChartOptions {
  series: readonly Series[];
  /** Whether the vertical scale begins at zero; it does unless told otherwise. */
  zero?: boolean;
}

interface Plotted {
  label: string;
  role: SeriesRole;
  stroke: LineStyle;
  points: { x: number; y: number }[];
}

interface Layout {
  drawn: readonly Plotted[];
  scale: ValueScale;
  format: (value: number) => string;
}

interface LineStyle {
  dash: string;
  width: number;
  glyph: Glyph;
}

/** Lines tell themselves apart by pattern as well as by name, so that they do in grey too. */
const solid: LineStyle = { dash: 'none', width: 2.5, glyph: 'main-line' };
const patterns: readonly LineStyle[] = [
  solid,
  { dash: '8 3', width: 2.25, glyph: 'dashed-line' },
  { dash: '2 3', width: 2.25, glyph: 'dotted-line' },
];
const previousYear: LineStyle = { dash: '5 4', width: 1.75, glyph: 'previous-line' };

const toPlotted = ({ label, points, role = 'main' }: Series, index: number): Plotted => ({
  label,
  role,
  stroke: role === 'previous' ? previousYear : (patterns[index % patterns.length] ?? solid),
  points: points.map(({ month, value }) => ({ x: monthIndex(month), y: value ?? NaN })),
});

const lastKnown = ({ points }: Plotted): { x: number; y: number } | undefined =>
  points.findLast(({ y }) => Number.isFinite(y));

const nameEnds = ({ drawn, format }: Layout, stage: Stage): EndLabel[] =>
  drawn.flatMap((series) => {
    const end = lastKnown(series);
    if (!end) return [];
    const text = stage.kind === 'wide' ? `${format(end.y)} ${series.label}` : format(end.y);
    return [{ ...end, text, strong: series.role === 'main' }];
  });

const seriesMarks = ({ role, points, stroke: style }: Plotted): Plot.Markish[] => {
  const stroke = role === 'main' ? ink.main : ink.quiet;
  const last = points.findLast(({ y }) => Number.isFinite(y));
  return [
    Plot.line(points, {
      x: 'x',
      y: 'y',
      className: `chart-line chart-line-${role}`,
      stroke,
      strokeWidth: style.width,
      strokeDasharray: style.dash,
    }),
    Plot.dot(last ? [last] : [], {
      x: 'x',
      y: 'y',
      r: 3.5,
      className: `chart-dot chart-dot-${role}`,
      fill: stroke,
    }),
  ];
};

function lineLayout(layout: Layout, stage: Stage): Plot.PlotOptions {
  const { drawn, scale, format } = layout;
  const xs = drawn.flatMap(({ points }) => points.map(({ x }) => x));
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const [top, foot] = [14, 44];
  const ends = nameEnds(layout, stage);
  const quietFirst = drawn.toSorted((a, b) => Number(a.role === 'main') - Number(b.role === 'main'));
  return {
    marginTop: top,
    marginBottom: foot,
    marginLeft: roomFor(scale.ticks.map(format), stage.fontSize, 12),
    marginRight: roomFor(
      ends.map(({ text }) => text),
      stage.fontSize,
      16,
    ),
    x: { domain: [first, last] },
    y: { domain: scale.domain },
    marks: [
      ...valueAxis(scale, format, stage),
      ...monthAxis(first, last, scale.domain[0], stage),
      ...quietFirst.flatMap(seriesMarks),
      ...endLabels(ends, scale, { top, bottom: stage.height - foot }, stage),
    ],
  };
}

const lineKey = (
  drawn: readonly Plotted[],
  scale: ValueScale,
  format: (value: number) => string,
): KeyEntry[] => [
  ...(drawn.length > 1 ? drawn.map(({ label, stroke }) => ({ glyph: stroke.glyph, text: label })) : []),
  ...(scale.domain[0] > 0
    ? [
        {
          glyph: 'none' as const,
          text: `The vertical scale starts at ${format(scale.domain[0])}, not at zero.`,
        },
      ]
    : []),
];

/**
 * Series of months as lines, each named at its end. Missing months are gaps. Pass the same months of the year
 * before as a `previous` series (its points already moved to the months they are compared with).
 */
export function lineChart(options: LineChartOptions): RenderedChart {
  const { series, format = formatNumber, zero = true } = options;
  if (series.every(({ points }) => points.length === 0))
    throw new Error('A line chart needs at least one month');
  const drawn = series.map(toPlotted);
  const scale = valueScale(
    drawn.flatMap(({ points }) => points.map(({ y }) => y)),
    zero,
  );
  const description = series.map((one) => describeSeries({ ...one, format })).join(' ');
  return frameChart(options, description, lineKey(drawn, scale, format), (stage) =>
    lineLayout({ drawn, scale, format }, stage),
  );
}
