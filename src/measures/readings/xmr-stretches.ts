import { xmr } from '../../statistics/index.ts';
import { isPartOfWhole } from './interval.ts';
import type { MonthlyValue } from './monthly-values.ts';
import { seasonalFactors } from './seasonal-factors.ts';
import type { SeriesOfMeasure } from './series-of-measure.ts';
import type { TrendRules } from './trend-rules.ts';
import { fewestMonths, type MonthLimits, type Stretch } from './stretch.ts';

interface XmrStretches {
  stretches: Stretch[];
  method: 'XmR';
  seasonal: boolean;
}

/**
 * XmR limits and labels of a monthly series. Counts with a yearly cycle are divided by its factors first; the
 * limits are multiplied by them again, so that they can be drawn over the months as they were counted.
 */
export function xmrStretches(
  series: SeriesOfMeasure,
  months: readonly MonthlyValue[],
  excluded: readonly boolean[],
  starts: readonly number[],
  rules: TrendRules,
): XmrStretches {
  const values = months.map(({ value }) => value);
  const usable = values.map((value, index) => (excluded[index] ? null : value));
  const isCount = series.definition.kind === 'count';
  const { factors, seasonal } = isCount ? seasonalFactors(usable) : seasonalFactors([]);
  const factorAt = (index: number) => factors[index % 12] ?? 1;
  const chart = xmr(
    values.map((value, index) => (value === null ? null : value / factorAt(index))),
    {
      screen: rules.screen,
      rebaseAt: starts,
      excluded: excluded.flatMap((out, index) => (out ? [index] : [])),
    },
  );
  const { definition } = series;
  const capped =
    isPartOfWhole(definition) || (definition.kind === 'reported' && definition.unit === 'percent');
  const most = capped ? 100 : Infinity;
  const stretches = chart.groups.map((group): Stretch => {
    const enough = group.n >= fewestMonths;
    const positions = Array.from({ length: group.to - group.from + 1 }, (_, offset) => group.from + offset);
    return {
      from: group.from,
      to: group.to,
      sigma: group.sigma,
      months: group.n,
      limits: positions.map((index) => (enough ? withinScale(group, factorAt(index), most) : null)),
      labels: positions.map((index) => (enough ? (chart.points[index]?.label ?? null) : null)),
    };
  });
  return { stretches, method: 'XmR', seasonal };
}

const withinScale = (limits: MonthLimits, factor: number, most: number): MonthLimits => ({
  mean: limits.mean * factor,
  lower: Math.max(0, limits.lower * factor),
  upper: Math.min(most, limits.upper * factor),
});
