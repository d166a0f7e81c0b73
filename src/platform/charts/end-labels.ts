import * as Plot from '@observablehq/plot';
import { ink } from './ink.ts';
import { spreadLabels } from './spread-labels.ts';
import type { Stage } from './stage.ts';
import { linear, type ValueScale } from './value-scale.ts';

export interface EndLabel {
  x: number;
  y: number;
  text: string;
  /** The one the reader came for. */
  strong: boolean;
}

export interface Span {
  top: number;
  bottom: number;
}

/** Names at the right end of what they name, moved apart so that none covers another. */
export function endLabels(
  labels: readonly EndLabel[],
  scale: ValueScale,
  { top, bottom }: Span,
  stage: Stage,
): Plot.Markish[] {
  const pixel = linear(scale.domain, [bottom, top]);
  const value = linear([bottom, top], scale.domain);
  const wanted = labels.map(({ y }) => pixel(y));
  const places = spreadLabels(wanted, stage.fontSize * 1.15, top, bottom);
  const placed = labels.map((label, index) => ({ ...label, y: value(places[index] ?? 0) }));
  return [false, true].map((strong) =>
    Plot.text(
      placed.filter((label) => label.strong === strong),
      {
        x: 'x',
        y: 'y',
        text: 'text',
        className: strong ? 'chart-label chart-label-main' : 'chart-label chart-label-previous',
        fill: strong ? ink.text : ink.quiet,
        fontWeight: strong ? 600 : 400,
        textAnchor: 'start',
        dx: 9,
      },
    ),
  );
}
