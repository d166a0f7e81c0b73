import { countInterval } from './count-interval.ts';
import { type FunnelBenchmark, expectedEvents, requireBenchmark } from './funnel-benchmark.ts';
import { confidenceZ } from './normal-quantile.ts';

/** A pair of control limits, in the unit of the statistic: a proportion, events per unit, or a ratio. */
export interface FunnelPair {
  lower: number;
  upper: number;
}

/** Inner limits, passed by chance by 0.025 of areas on either side, and outer ones by 0.001. */
export interface FunnelLimits {
  inner: FunnelPair;
  outer: FunnelPair;
}

/** The count, whole or not, at which a limit of its interval reaches the expected events. */
function countWhere(limitOf: (count: number) => number, expected: number): number {
  let low = 0;
  let high = 2 * expected + 40;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (limitOf(middle) < expected) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Poisson limits on the number of events: below the lower one or above the upper one is significant. */
function countLimits(expected: number, confidence: number): FunnelPair {
  if (expected === 0) return { lower: 0, upper: 0 };
  const none = countInterval(0, confidence).upper >= expected;
  return {
    lower: none ? 0 : countWhere((count) => countInterval(count, confidence).upper, expected),
    upper: countWhere((count) => countInterval(count, confidence).lower, expected),
  };
}

function proportionLimits(average: number, denominator: number, confidence: number): FunnelPair {
  const reach = confidenceZ(confidence) * Math.sqrt((average * (1 - average)) / denominator);
  return { lower: Math.max(0, average - reach), upper: Math.min(1, average + reach) };
}

function limitsAt(benchmark: FunnelBenchmark, confidence: number): FunnelPair {
  if (benchmark.kind === 'proportion') {
    return proportionLimits(benchmark.average, benchmark.denominator, confidence);
  }
  const { lower, upper } = countLimits(expectedEvents(benchmark), confidence);
  const unit = benchmark.kind === 'ratio' ? benchmark.expected : benchmark.denominator;
  return { lower: lower / unit, upper: upper / unit };
}

/**
 * Funnel plot control limits for one area: how far its value may lie from the average before chance is an
 * unlikely reason. For a proportion they are the proportions whose Wilson interval just touches the average, which
 * is average ± z√(average(1−average)/n); for a rate or a ratio, the counts whose interval (exact below 10,
 * Byar's from 10) just touches the expected events. Prefer this to ranking areas.
 * Throws RangeError for a benchmark out of range.
 *
 * Source: PHEindicatormethods 2.1.0 (funnels); Spiegelhalter 2005.
 * Example: a proportion of 0.2 with denominator 400 has inner limits 0.1608 and 0.2392.
 */
export function funnelLimits(benchmark: FunnelBenchmark): FunnelLimits {
  requireBenchmark(benchmark);
  return { inner: limitsAt(benchmark, 0.95), outer: limitsAt(benchmark, 0.998) };
}
