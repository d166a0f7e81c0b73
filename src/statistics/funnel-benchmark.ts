import { requireCount, requirePositive, requireProportion } from './requirements.ts';

/**
 * What one area is compared with. A proportion: the average of all areas and this area's denominator. A
 * rate: the average events per person (or other unit of the denominator) and this area's denominator. A ratio:
 * the events expected in this area.
 */
export type FunnelBenchmark =
  | { kind: 'proportion'; average: number; denominator: number }
  | { kind: 'rate'; average: number; denominator: number }
  | { kind: 'ratio'; expected: number };

/** Throws RangeError when a benchmark cannot be compared with. */
export function requireBenchmark(benchmark: FunnelBenchmark): void {
  if (benchmark.kind === 'ratio') return requirePositive(benchmark.expected, 'the expected events');
  requirePositive(benchmark.denominator, 'the denominator of the area');
  if (benchmark.kind === 'rate') return requireCount(benchmark.average, 'the average rate');
  requireProportion(benchmark.average, 'the average proportion');
}

/** Events expected in the area if it were like the average. */
export function expectedEvents(benchmark: FunnelBenchmark): number {
  if (benchmark.kind === 'ratio') return benchmark.expected;
  return benchmark.average * benchmark.denominator;
}
