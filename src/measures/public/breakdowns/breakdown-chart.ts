import { barChart, type RenderedChart } from '../../../platform/charts/index.ts';
import { showPercent } from '../../words/numbers.ts';
import type { BreakdownRow } from './breakdown-rows.ts';

/** Bars from nought, with whiskers for the intervals. */
export const breakdownChart = (id: string, title: string, rows: readonly BreakdownRow[]): RenderedChart =>
  barChart({
    id: id.replaceAll('_', '-'),
    title,
    format: showPercent,
    bars: rows.map(({ title: label, share, lower, upper }) => ({
      label,
      value: share,
      ...(lower === null || upper === null ? {} : { lower, upper }),
    })),
  });
