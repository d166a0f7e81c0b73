import * as Plot from '@observablehq/plot';
import type { PlacedPoint, PlacedSegment } from './control-points.ts';
import { ink } from './ink.ts';
import type { Stage } from './stage.ts';

interface Corner {
  x: number;
  lower: number;
  upper: number;
  mean: number;
}

/** Both ends of every stretch, so that limits are drawn as one stepped line each; broken where stretches are apart. */
const cornersOf = (stretches: readonly PlacedSegment[]): Corner[] =>
  stretches.flatMap(({ x1, x2, lower, upper, mean }, index) => {
    const before = stretches[index - 1];
    const ends = [x1, x2].map((x) => ({ x, lower, upper, mean }));
    const apart = before !== undefined && before.x2 < x1;
    return apart ? [{ x: before.x2, lower: NaN, upper: NaN, mean: NaN }, ...ends] : ends;
  });

/** The band of usual variation with its mean; steps where the limits step. */
export const limitMarks = (stretches: readonly PlacedSegment[]): Plot.Markish[] => {
  const corners = cornersOf(stretches);
  const limit = { x: 'x', className: 'chart-limit', stroke: ink.quiet, strokeWidth: 1 } as const;
  return [
    Plot.areaY(corners, { x: 'x', y1: 'lower', y2: 'upper', className: 'chart-band', fill: ink.band }),
    Plot.line(corners, { ...limit, y: 'upper' }),
    Plot.line(corners, { ...limit, y: 'lower' }),
    Plot.line(corners, {
      x: 'x',
      y: 'mean',
      className: 'chart-mean',
      stroke: ink.quiet,
      strokeWidth: 1.5,
      strokeDasharray: '6 3',
    }),
  ];
};

/** A thin upright where limits were set anew, its name at its head; limits that follow the season have none. */
export function rebaseMarks(
  stretches: readonly PlacedSegment[],
  [floor, ceiling]: readonly [number, number],
  stage: Stage,
): Plot.Markish[] {
  const begins = stretches.slice(1).filter(({ label }) => label);
  const labelled = stage.kind === 'wide' ? begins : [];
  return [
    Plot.ruleX(begins, { x: 'x1', y1: floor, y2: ceiling, className: 'chart-rebase', stroke: ink.quiet }),
    Plot.text(labelled, {
      x: 'x1',
      y: ceiling,
      text: 'label',
      className: 'chart-label chart-label-previous',
      fill: ink.quiet,
      textAnchor: 'middle',
      dy: -14,
    }),
  ];
}

const shape = (
  placed: readonly PlacedPoint[],
  glyph: PlacedPoint['glyph'],
  symbol: 'circle' | 'triangle' | 'square' | 'diamond',
  r: number,
): Plot.Markish =>
  Plot.dot(
    placed.filter((point) => point.glyph === glyph && Number.isFinite(point.y)),
    {
      x: 'x',
      y: 'y',
      symbol,
      r,
      className: `chart-point chart-point-${glyph}`,
      fill: glyph === 'hollow' ? ink.paper : glyph === 'plain' ? ink.main : ink.signal,
      stroke: glyph === 'hollow' ? ink.quiet : ink.paper,
      strokeWidth: glyph === 'hollow' ? 1.5 : 1,
    },
  );

/** The line through the months with a gap where a month is missing, and a shape for every kind of month. */
export const pointMarks = (placed: readonly PlacedPoint[], floor: number): Plot.Markish[] => [
  Plot.line(placed, {
    x: 'x',
    y: 'y',
    className: 'chart-line chart-line-thin',
    stroke: ink.main,
    strokeWidth: 1.5,
  }),
  shape(placed, 'plain', 'circle', 3),
  shape(placed, 'hollow', 'circle', 4),
  shape(placed, 'triangle', 'triangle', 5),
  shape(placed, 'square', 'square', 4.75),
  shape(placed, 'diamond', 'diamond', 5.5),
  Plot.dot(
    placed.filter(({ y }) => !Number.isFinite(y)),
    {
      x: 'x',
      y: floor,
      symbol: 'times',
      r: 3.5,
      dy: -9,
      className: 'chart-missing',
      stroke: ink.quiet,
      strokeWidth: 1.75,
    },
  ),
];

/** Words beside a special month, turned inwards so that they stay on the paper. */
export const specialLabels = (placed: readonly PlacedPoint[], stage: Stage, middle: number): Plot.Markish[] =>
  (['start', 'end'] as const).map((textAnchor) =>
    Plot.text(
      stage.kind === 'wide'
        ? placed.filter(
            ({ label, x, y }) => label && Number.isFinite(y) && x > middle === (textAnchor === 'end'),
          )
        : [],
      {
        x: 'x',
        y: 'y',
        text: 'label',
        className: 'chart-label chart-label-special',
        fill: ink.signal,
        stroke: ink.paper,
        strokeWidth: 4,
        fontWeight: 600,
        textAnchor,
        dx: textAnchor === 'start' ? 10 : -10,
      },
    ),
  );
