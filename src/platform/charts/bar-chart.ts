import * as Plot from '@observablehq/plot';
import { formatNumber } from './format-number.ts';
import { frameChart } from './frame-chart.ts';
import { ink } from './ink.ts';
import type { ChartOptions, KeyEntry, RenderedChart } from './rendered-chart.ts';
import { shortenLabel } from './shorten-label.ts';
import { narrowStage, roomFor, type Stage, textWidth, wideStage } from './stage.ts';
import { valueScale } from './value-scale.ts';

export interface Bar {
  label: string;
  value: number | null;
  /** Ends of an interval, in the unit of the value. */
  lower?: number;
  upper?: number;
  /** The one bar the sentence is about. */
  emphasis?: boolean;
  /** Written after the value, or instead of it where there is none ("fewer than 5"). */
  note?: string;
}

export interface BarChartOptions extends Omit<ChartOptions, 'height'> {
  bars: readonly Bar[];
  /** An upright line to compare with, such as the average of all. */
  reference?: { value: number; label: string };
  /** What the whiskers are, for the key; "95% interval" when left out. */
  intervalLabel?: string;
}

interface Placed extends Bar {
  row: number;
  tip: number;
  words: string;
}

const place = (bars: readonly Bar[], format: (value: number) => string): Placed[] =>
  bars.map((bar, row) => ({
    ...bar,
    row,
    tip: Math.max(bar.value ?? 0, bar.upper ?? -Infinity, 0),
    words: [bar.value === null ? (bar.note ? '' : 'not available') : format(bar.value), bar.note]
      .filter(Boolean)
      .join(' '),
  }));

const describeBars = (placed: readonly Placed[], format: (value: number) => string): string =>
  placed
    .map(({ label, words, lower, upper }) =>
      lower === undefined || upper === undefined
        ? `${label}: ${words}.`
        : `${label}: ${words} (${format(lower)} to ${format(upper)}).`,
    )
    .join(' ');

/** Breaks a long name into at most as many lines as its row can hold. */
const wrapWidth = 230;

function labelMarks(placed: readonly Placed[], stage: Stage): Plot.Markish {
  const beside = stage.kind === 'wide';
  return Plot.text(placed, {
    y: 'row',
    frameAnchor: 'left',
    text: ({ label }: Placed) => shortenLabel(label, beside ? 56 : 44),
    className: 'chart-label',
    fill: ink.text,
    stroke: ink.paper,
    strokeWidth: 4,
    textAnchor: beside ? 'end' : 'start',
    lineWidth: beside ? wrapWidth / stage.fontSize : 40,
    lineHeight: 1.05,
    dx: beside ? -8 : 0,
    dy: beside ? 0 : -11,
  });
}

function barMarks(placed: readonly Placed[], shift: number): Plot.Markish[] {
  const known = placed.filter(({ value }) => value !== null);
  const ranged = known.filter(({ lower, upper }) => lower !== undefined && upper !== undefined);
  const bars = (emphasis: boolean): Plot.Markish =>
    Plot.barX(
      known.filter((bar) => (bar.emphasis ?? false) === emphasis),
      {
        x: 'value',
        y: 'row',
        className: emphasis ? 'chart-bar chart-bar-emphasis' : 'chart-bar',
        fill: emphasis ? ink.main : '#8d9bab',
        insetTop: shift,
      },
    );
  const whisker = {
    x1: 'lower',
    x2: 'upper',
    y: 'row',
    dy: shift / 2,
    className: 'chart-whisker',
    stroke: ink.text,
  };
  return [
    bars(false),
    bars(true),
    Plot.ruleY(ranged, {
      ...whisker,
      className: 'chart-whisker-ground',
      stroke: ink.paper,
      strokeWidth: 3.5,
    }),
    Plot.ruleY(ranged, { ...whisker, strokeWidth: 1.5 }),
    Plot.tickX(
      ranged.flatMap((bar) => [
        { ...bar, end: bar.lower },
        { ...bar, end: bar.upper },
      ]),
      {
        x: 'end',
        y: 'row',
        className: 'chart-whisker',
        stroke: ink.text,
        strokeWidth: 1.5,
        insetTop: shift + 5,
        insetBottom: 5,
      },
    ),
  ];
}

function barLayout(placed: readonly Placed[], options: BarChartOptions, stage: Stage): Plot.PlotOptions {
  const beside = stage.kind === 'wide';
  const { reference } = options;
  const ends = placed.flatMap(({ value, lower, upper }) => [value ?? 0, lower ?? 0, upper ?? 0]);
  const scale = valueScale([...ends, reference?.value ?? 0], true);
  const shift = beside ? 0 : 21;
  const longest = Math.max(...placed.map(({ label }) => textWidth(label, stage.fontSize)));
  return {
    marginTop: reference ? 26 : 6,
    marginBottom: 6,
    marginLeft: beside ? Math.min(longest, wrapWidth) + 14 : 2,
    marginRight: roomFor(
      placed.map(({ words }) => words),
      stage.fontSize,
      16,
    ),
    x: { domain: [scale.domain[0], Math.max(...ends, reference?.value ?? 0)], axis: null },
    y: { type: 'band', domain: placed.map(({ row }) => row), padding: beside ? 0.3 : 0.1, axis: null },
    marks: [
      ...barMarks(placed, shift),
      ...(reference ? referenceMarks(reference) : []),
      Plot.ruleX([0], { className: 'chart-foot', stroke: ink.text }),
      labelMarks(placed, stage),
      Plot.text(placed, {
        x: 'tip',
        y: 'row',
        text: 'words',
        className: 'chart-label chart-label-main',
        fill: ink.text,
        stroke: ink.paper,
        strokeWidth: 4,
        fontWeight: 600,
        textAnchor: 'start',
        dx: 7,
        dy: shift / 2,
      }),
    ],
  };
}

const referenceMarks = (reference: { value: number; label: string }): Plot.Markish[] => [
  Plot.ruleX([reference.value], {
    className: 'chart-mean',
    stroke: ink.quiet,
    strokeDasharray: '6 3',
    strokeWidth: 1.5,
  }),
  Plot.text([reference], {
    x: 'value',
    frameAnchor: 'top',
    text: 'label',
    className: 'chart-label chart-label-previous',
    fill: ink.quiet,
    dy: -16,
  }),
];

/** Amounts side by side, from zero, each with its value written at its end; longest name two lines. */
export function barChart(options: BarChartOptions): RenderedChart {
  const { bars, format = formatNumber, intervalLabel = '95% interval' } = options;
  if (bars.length === 0) throw new Error('A bar chart needs at least one bar');
  const placed = place(bars, format);
  const extra = options.reference ? 32 : 12;
  const key: KeyEntry[] = bars.some(({ lower }) => lower !== undefined)
    ? [{ glyph: 'whisker', text: intervalLabel }]
    : [];
  return frameChart(
    options,
    describeBars(placed, format),
    key,
    (stage) => barLayout(placed, options, stage),
    [wideStage(bars.length * 38 + extra), narrowStage(bars.length * 48 + extra)],
  );
}
