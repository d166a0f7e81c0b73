import type { ChartSeries } from '../../readings/chart-series.ts';
import type { Month } from '../../readings/month.ts';

/** A total of twelve months, and the one a year before it. */
export interface DrawnRolling {
  month: Month;
  value: number | null;
  previous: number | null;
}

/** The twelve-month totals of the latest four years, from the first one that is complete. */
export function drawnRolling({ rolling, rollingPrevious }: ChartSeries): DrawnRolling[] {
  const paired = rolling.map(({ month, value }, index) => ({
    month,
    value,
    previous: rollingPrevious[index]?.value ?? null,
  }));
  const start = paired.findIndex(({ value }) => value !== null);
  return start < 0 ? [] : paired.slice(start).slice(-48);
}
