import { laneyPPrime } from '../../statistics/index.ts';
import type { MonthlyValue } from './monthly-values.ts';
import { fewestMonths, type MonthLimits, type Stretch } from './stretch.ts';

/** Laney p′ limits of a monthly proportion, in percent, stretch by stretch; only months outside are labelled. */
export function laneyStretches(
  months: readonly MonthlyValue[],
  excluded: readonly boolean[],
  starts: readonly number[],
): { stretches: Stretch[]; method: 'Laney p′' } {
  const bounds = [0, ...starts];
  const stretches = bounds.map((from, order) => {
    const to = (bounds[order + 1] ?? months.length) - 1;
    return stretch(from, to, months, excluded);
  });
  return { stretches, method: 'Laney p′' };
}

function stretch(
  from: number,
  to: number,
  months: readonly MonthlyValue[],
  excluded: readonly boolean[],
): Stretch {
  const own = months.slice(from, to + 1);
  const usable = own.map((month, offset) => (excluded[from + offset] ? undefined : month));
  const denominators = usable.map((month) => month?.denominator ?? null);
  const chart = laneyPPrime(
    usable.map((month) => month?.numerator ?? null),
    denominators,
  );
  const held = denominators.flatMap((denominator) =>
    denominator === null || denominator === 0 ? [] : [denominator],
  );
  const average = held.reduce((sum, denominator) => sum + denominator, 0) / held.length;
  const enough = held.length >= fewestMonths;
  return {
    from,
    to,
    sigma: 100 * chart.sigmaZ * Math.sqrt((chart.centre * (1 - chart.centre)) / average),
    months: held.length,
    limits: chart.points.map((point) => (enough ? percentLimits(chart.centre, point) : null)),
    labels: chart.points.map(({ label }) => (enough ? label : null)),
  };
}

/** A month without a denominator has no limits of its own. */
function percentLimits(
  centre: number,
  { lower, upper }: { lower: number | null; upper: number | null },
): MonthLimits | null {
  if (lower === null || upper === null) return null;
  return { mean: 100 * centre, lower: Math.max(0, 100 * lower), upper: Math.min(100, 100 * upper) };
}
