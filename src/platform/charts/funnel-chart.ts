import * as Plot from '@observablehq/plot';
import { formatNumber } from './format-number.ts';
import { frameChart } from './frame-chart.ts';
import { ink } from './ink.ts';
import { valueAxis } from './plot-axes.ts';
import type { ChartOptions, KeyEntry, RenderedChart } from './rendered-chart.ts';
import { spreadLabels } from './spread-labels.ts';
import { roomFor, type Stage, textWidth } from './stage.ts';
import { linear, type ValueScale, valueScale } from './value-scale.ts';

export interface FunnelPoint {
  label: string;
  /** What makes chance matter less as it grows: population, cases. */
  size: number;
  value: number;
  /** Outside neither, the 95% or the 99.8% limits. */
  outside?: 'none' | '95' | '99.8';
  /** Name it on the drawing though it is inside the limits. */
  labelled?: boolean;
}

/** The limits at one size; several sizes make the curves. */
export interface FunnelLimit {
  size: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

export interface FunnelChartOptions extends ChartOptions {
  points: readonly FunnelPoint[];
  centre: number;
  centreLabel?: string;
  limits: readonly FunnelLimit[];
  sizeLabel: string;
  formatSize?: (size: number) => string;
}

const isOutside = ({ outside = 'none' }: FunnelPoint): boolean => outside !== 'none';

const limitMarks = (limits: readonly FunnelLimit[], centre: number): Plot.Markish[] => {
  const sorted = limits.toSorted((a, b) => a.size - b.size);
  const curve = (y: keyof FunnelLimit, strokeDasharray: string): Plot.Markish =>
    Plot.line(sorted, {
      x: 'size',
      y,
      className: 'chart-limit',
      stroke: ink.quiet,
      strokeWidth: 1,
      strokeDasharray,
      clip: true,
    });
  return [
    Plot.areaY(sorted, { x: 'size', y1: 'lower95', y2: 'upper95', className: 'chart-band', fill: ink.band }),
    ...(['lower998', 'upper998'] as const).map((end) => curve(end, '3 3')),
    ...(['lower95', 'upper95'] as const).map((end) => curve(end, 'none')),
    Plot.ruleY([centre], {
      className: 'chart-mean',
      stroke: ink.quiet,
      strokeWidth: 1.5,
      strokeDasharray: '6 3',
    }),
  ];
};

const pointMarks = (points: readonly FunnelPoint[]): Plot.Markish[] => {
  const dots = (kept: readonly FunnelPoint[], options: Plot.DotOptions): Plot.Markish =>
    Plot.dot(kept, { x: 'size', y: 'value', ...options });
  const signal = { stroke: ink.signal, strokeWidth: 2 } as const;
  return [
    dots(
      points.filter((point) => !isOutside(point)),
      {
        r: 4,
        className: 'chart-point chart-point-plain',
        fill: ink.main,
        stroke: ink.paper,
        strokeWidth: 1,
      },
    ),
    dots(
      points.filter(({ outside }) => outside === '95'),
      {
        symbol: 'diamond',
        r: 5.5,
        className: 'chart-point chart-point-hollow-diamond',
        fill: ink.paper,
        ...signal,
      },
    ),
    dots(
      points.filter(({ outside }) => outside === '99.8'),
      {
        symbol: 'diamond',
        r: 6,
        className: 'chart-point chart-point-diamond',
        fill: ink.signal,
        stroke: ink.paper,
        strokeWidth: 1,
      },
    ),
  ];
};

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function nameMarks(
  points: readonly FunnelPoint[],
  x: ValueScale,
  y: ValueScale,
  room: Room,
  stage: Stage,
): Plot.Markish[] {
  const across = linear(x.domain, [room.left, stage.width - room.right]);
  const down = linear(y.domain, [stage.height - room.bottom, room.top]);
  const back = linear([stage.height - room.bottom, room.top], y.domain);
  const named = points.filter((point) => isOutside(point) || (point.labelled && stage.kind === 'wide'));
  const fits = (point: FunnelPoint): boolean =>
    across(point.size) + textWidth(point.label, stage.fontSize) + 14 < stage.width;
  return (['start', 'end'] as const).flatMap((textAnchor) => {
    const side = named.filter((point) => fits(point) === (textAnchor === 'start'));
    const places = spreadLabels(
      side.map(({ value }) => down(value)),
      stage.fontSize * 1.1,
      room.top,
      stage.height - room.bottom - 8,
    );
    return side.map((point, index) =>
      Plot.text([{ x: point.size, y: back(places[index] ?? 0) }], {
        x: 'x',
        y: 'y',
        text: () => point.label,
        className: isOutside(point) ? 'chart-label chart-label-special' : 'chart-label chart-halo',
        fill: isOutside(point) ? ink.signal : ink.text,
        stroke: ink.paper,
        strokeWidth: 4,
        fontWeight: isOutside(point) ? 600 : 400,
        textAnchor,
        dx: textAnchor === 'start' ? 11 : -11,
      }),
    );
  });
}

function funnelLayout(options: FunnelChartOptions, stage: Stage): Plot.PlotOptions {
  const { points, limits, centre, sizeLabel, format = formatNumber, formatSize = formatNumber } = options;
  const sizes = [...points, ...limits].map(({ size }) => size);
  const x = valueScale(sizes, false, stage.kind === 'wide' ? 6 : 3);
  const shown = limits.flatMap(({ lower95, upper95 }) => [lower95, upper95]);
  const y = valueScale([...points.map(({ value }) => value), ...shown, centre], true);
  const left = roomFor(y.ticks.map(format), stage.fontSize, 12);
  const room: Room = { left, right: 24, top: 14, bottom: 54 };
  return {
    marginTop: room.top,
    marginBottom: room.bottom,
    marginLeft: room.left,
    marginRight: room.right,
    x: { domain: x.domain },
    y: { domain: y.domain },
    marks: [
      ...limitMarks(limits, centre),
      ...valueAxis(y, format, stage),
      Plot.ruleY([y.domain[0]], { className: 'chart-foot', stroke: ink.text }),
      Plot.axisX(x.ticks, {
        className: 'chart-tick',
        fill: ink.quiet,
        fontSize: stage.fontSize,
        tickSize: 0,
        tickPadding: 8,
        tickFormat: formatSize,
        label: null,
      }),
      Plot.text([sizeLabel], {
        frameAnchor: 'bottom-right',
        dy: 46,
        className: 'chart-label chart-label-previous',
        fill: ink.quiet,
        textAnchor: 'end',
      }),
      ...pointMarks(points),
      ...nameMarks(points, x, y, room, stage),
    ],
  };
}

function describeFunnel({
  points,
  centre,
  centreLabel = 'Average',
  format = formatNumber,
}: FunnelChartOptions): string {
  const out = points.filter(isOutside);
  const words = out.map(
    ({ label, value, outside }) =>
      `${label} at ${format(value)} is ${value > centre ? 'above' : 'below'} the ${outside ?? ''}% limits`,
  );
  const rest = points.length - out.length;
  const inside =
    rest === points.length ? 'All are inside the limits.' : `The other ${rest} are inside the limits.`;
  return `${centreLabel}: ${format(centre)}. ${words.length > 0 ? `${words.join('; ')}. ` : ''}${inside}`;
}

const funnelKey = ({
  points,
  centre,
  centreLabel = 'Average',
  format = formatNumber,
}: FunnelChartOptions): KeyEntry[] => [
  { glyph: 'mean-line', text: `${centreLabel} ${format(centre)}` },
  { glyph: 'inner-limit', text: '95% limits: chance alone crosses them 1 time in 20' },
  { glyph: 'outer-limit', text: '99.8% limits: 1 time in 500' },
  ...(points.some(({ outside }) => outside === '95')
    ? [{ glyph: 'hollow-diamond' as const, text: 'Outside 95%' }]
    : []),
  ...(points.some(({ outside }) => outside === '99.8')
    ? [{ glyph: 'diamond' as const, text: 'Outside 99.8%' }]
    : []),
];

/** Values against their size with the limits that chance would keep them in: instead of a league table. */
export function funnelChart(options: FunnelChartOptions): RenderedChart {
  if (options.points.length === 0) throw new Error('A funnel chart needs at least one point');
  const height = options.height ?? 400;
  return frameChart({ ...options, height }, describeFunnel(options), funnelKey(options), (stage) =>
    funnelLayout(options, stage),
  );
}
