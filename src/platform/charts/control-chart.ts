import * as Plot from '@observablehq/plot';
import {
  type ControlPoint,
  type ControlSegment,
  type PlacedPoint,
  type PlacedSegment,
  placePoints,
  placeSegments,
} from './control-points.ts';
import { limitMarks, pointMarks, rebaseMarks, specialLabels } from './control-marks.ts';
import { describeControl } from './describe-control.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import { formatNumber } from './format-number.ts';
import { frameChart } from './frame-chart.ts';
import { monthAxis, valueAxis } from './plot-axes.ts';
import type { ChartOptions, KeyEntry, RenderedChart } from './rendered-chart.ts';
import { roomFor, type Stage } from './stage.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

export interface ControlChartOptions extends ChartOptions {
  points: readonly ControlPoint[];
  segments: readonly ControlSegment[];
  /** Whether the vertical scale begins at zero; it does unless told otherwise. */
  zero?: boolean;
}

interface Layout {
  placed: readonly PlacedPoint[];
  stretches: readonly PlacedSegment[];
  scale: ValueScale;
  format: (value: number) => string;
}

function nameEnds({ placed, stretches, format }: Layout, stage: Stage, x: number): EndLabel[] {
  const named = (words: string, y: number, strong = false): EndLabel => ({
    x,
    y,
    text: stage.kind === 'wide' ? `${words} ${format(y)}` : format(y),
    strong,
  });
  const latest = placed.findLast(({ y }) => Number.isFinite(y));
  const now = stretches.at(-1);
  return [
    ...(now
      ? [named('Upper limit', now.upper), named('Average', now.mean), named('Lower limit', now.lower)]
      : []),
    ...(latest ? [named('Latest', latest.y, true)] : []),
  ];
}

function controlLayout(layout: Layout, stage: Stage): Plot.PlotOptions {
  const { placed, stretches, scale, format } = layout;
  const xs = placed.map(({ x }) => x);
  const [first, last] = [Math.min(...xs) - 0.5, Math.max(...xs) + 0.5];
  const [top, foot] = [stretches.some(({ label }) => label) ? 34 : 18, 44];
  const ends = nameEnds(layout, stage, last);
  return {
    marginTop: top,
    marginBottom: foot,
    marginLeft: roomFor(scale.ticks.map(format), stage.fontSize, 12),
    marginRight: roomFor(
      ends.map(({ text }) => text),
      stage.fontSize,
      14,
    ),
    x: { domain: [first, last] },
    y: { domain: scale.domain },
    marks: [
      ...limitMarks(stretches),
      ...valueAxis(scale, format, stage),
      ...monthAxis(first, last, scale.domain[0], stage),
      ...rebaseMarks(stretches, scale.domain, stage),
      ...pointMarks(placed, scale.domain[0]),
      ...specialLabels(placed, stage, (first + last) / 2),
      ...endLabels(ends, scale, { top, bottom: stage.height - foot }, stage),
    ],
  };
}

const shapeWords = {
  diamond: 'Outside the limits',
  square: 'Part of a run',
  triangle: 'Two of three near a limit',
  hollow: 'Left out of the limits',
} as const;

function controlKey({ placed, stretches, scale, format }: Layout): KeyEntry[] {
  const shapes = (['diamond', 'square', 'triangle', 'hollow'] as const)
    .filter((glyph) => placed.some((point) => point.glyph === glyph && Number.isFinite(point.y)))
    .map((glyph) => ({ glyph, text: shapeWords[glyph] }));
  const missing = placed.some(({ y }) => !Number.isFinite(y));
  return [
    ...(stretches.length > 0
      ? [
          { glyph: 'band' as const, text: 'Usual variation' },
          { glyph: 'mean-line' as const, text: 'Average' },
        ]
      : []),
    ...shapes,
    ...(missing ? [{ glyph: 'cross' as const, text: 'No figure' }] : []),
    ...(scale.domain[0] > 0
      ? [
          {
            glyph: 'none' as const,
            text: `The vertical scale starts at ${format(scale.domain[0])}, not at zero.`,
          },
        ]
      : []),
  ];
}

/** Months against their usual variation: a quiet band for the limits, a shape for every special month. */
export function controlChart(options: ControlChartOptions): RenderedChart {
  const { points, segments, format = formatNumber, zero = true } = options;
  if (points.length === 0) throw new Error('A control chart needs at least one month');
  const placed = placePoints(points);
  const stretches = placeSegments(segments);
  const values = [...placed.map(({ y }) => y), ...stretches.flatMap(({ lower, upper }) => [lower, upper])];
  const layout: Layout = { placed, stretches, scale: valueScale(values, zero), format };
  return frameChart(options, describeControl(points, segments, format), controlKey(layout), (stage) =>
    controlLayout(layout, stage),
  );
}
