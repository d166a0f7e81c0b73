import * as Plot from '@observablehq/plot';
import { ink } from './ink.ts';
import { monthTickLabels, monthTicks } from './month-axis.ts';
import type { Stage } from './stage.ts';
import type { ValueScale } from './value-scale.ts';

/** Hairlines at the round values with their numbers at the left; no axis line of its own. */
export const valueAxis = (
  { ticks }: ValueScale,
  format: (value: number) => string,
  stage: Stage,
): Plot.Markish[] => [
  Plot.gridY(ticks, { className: 'chart-rule', stroke: ink.rule, strokeOpacity: 1 }),
  Plot.axisY(ticks, {
    className: 'chart-tick',
    fill: ink.quiet,
    fontSize: stage.fontSize,
    tickSize: 0,
    tickPadding: 8,
    tickFormat: format,
    label: null,
  }),
];

/** The foot of a chart of months: one ink line, short ticks, years beneath. */
export function monthAxis(first: number, last: number, floor: number, stage: Stage): Plot.Markish[] {
  const ticks = monthTicks(first, last, stage.kind === 'wide' ? 9 : 5);
  return [
    Plot.ruleY([floor], { className: 'chart-foot', stroke: ink.text }),
    Plot.axisX(ticks, {
      className: 'chart-tick',
      fill: ink.quiet,
      stroke: ink.text,
      fontSize: stage.fontSize,
      tickSize: 5,
      tickPadding: 4,
      lineHeight: 1.2,
      tickFormat: monthTickLabels(ticks),
      label: null,
    }),
  ];
}
