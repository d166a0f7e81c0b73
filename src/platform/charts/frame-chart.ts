import { drawPlot } from './draw-plot.ts';
import { escapeXml } from '../html/escape-xml.ts';
import type { PlotOptions } from '@observablehq/plot';
import type { ChartOptions, KeyEntry, RenderedChart } from './rendered-chart.ts';
import { narrowStage, type Stage, wideStage } from './stage.ts';
import { ink } from './ink.ts';

interface Framed {
  id: string;
  title: string;
  description: string;
}

/** The root of every drawing: named and described for those who cannot see it. */
export function frameSvg(stage: Stage, { id, title, description }: Framed, inside: string): string {
  const own = `${id}-${stage.kind}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img"`,
    ` aria-labelledby="${escapeXml(own)}-title ${escapeXml(own)}-desc"`,
    ` viewBox="0 0 ${stage.width} ${stage.height}" width="${stage.width}" height="${stage.height}"`,
    ` font-family="'Source Sans 3', Arial, sans-serif" font-size="${stage.fontSize}"`,
    ` text-anchor="middle" fill="${ink.text}">`,
    `<title id="${escapeXml(own)}-title">${escapeXml(title)}</title>`,
    `<desc id="${escapeXml(own)}-desc">${escapeXml(description)}</desc>`,
    `${inside}</svg>`,
  ].join('');
}

/** Draws the same plot twice, wide and narrow, and names both. */
export function frameChart(
  options: ChartOptions,
  description: string,
  key: readonly KeyEntry[],
  plot: (stage: Stage) => PlotOptions,
  stages: readonly [Stage, Stage] = [wideStage(options.height), narrowStage()],
): RenderedChart {
  const framed = { id: options.id, title: options.title, description: options.description ?? description };
  const draw = (stage: Stage): string => frameSvg(stage, framed, drawPlot(stage, plot(stage)));
  return { ...framed, wide: draw(stages[0]), narrow: draw(stages[1]), key };
}
