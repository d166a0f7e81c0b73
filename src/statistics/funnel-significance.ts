import { countInterval } from './count-interval.ts';
import { type FunnelBenchmark, expectedEvents, requireBenchmark } from './funnel-benchmark.ts';
import { confidenceZ } from './normal-quantile.ts';
import { requireCount } from './requirements.ts';

/** Where an area lies in the funnel. The number is the chance of lying so far on that side. */
export type FunnelSignificance =
  'High (0.001)' | 'High (0.025)' | 'Low (0.001)' | 'Low (0.025)' | 'Not significant';

/** Above (1), within (0) or below (−1) the limits at a confidence level. */
function sideOf(observed: number, benchmark: FunnelBenchmark, confidence: number): -1 | 0 | 1 {
  const expected = expectedEvents(benchmark);
  if (benchmark.kind === 'proportion') {
    const { average, denominator } = benchmark;
    const reach = confidenceZ(confidence) * Math.sqrt(average * (1 - average) * denominator);
    if (observed > expected + reach) return 1;
    return observed < expected - reach ? -1 : 0;
  }
  const { lower, upper } = countInterval(observed, confidence);
  if (lower > expected) return 1;
  return upper < expected ? -1 : 0;
}

/**
 * Whether the events observed in an area differ from what the average would give, at 0.025 and at 0.001 on either
 * side. Comparisons are strict. Throws RangeError for a negative count, a proportion with more
 * events than its denominator, or a benchmark out of range.
 *
 * Source: PHEindicatormethods 2.1.0 (assign_funnel_significance).
 * Example: 507 events where 272.3 were expected is 'High (0.001)'; 8 where 6.2 were is 'Not significant'.
 */
export function funnelSignificance(observed: number, benchmark: FunnelBenchmark): FunnelSignificance {
  requireCount(observed, 'the observed events');
  requireBenchmark(benchmark);
  if (benchmark.kind === 'proportion' && observed > benchmark.denominator) {
    throw new RangeError(`${observed} events cannot be a part of ${benchmark.denominator}`);
  }
  const outer = sideOf(observed, benchmark, 0.998);
  if (outer !== 0) return outer === 1 ? 'High (0.001)' : 'Low (0.001)';
  const inner = sideOf(observed, benchmark, 0.95);
  if (inner !== 0) return inner === 1 ? 'High (0.025)' : 'Low (0.025)';
  return 'Not significant';
}
