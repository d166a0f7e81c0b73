export { assurance, type Assurance, type Improvement } from './assurance.ts';
export { benjaminiHochberg } from './benjamini-hochberg.ts';
export { byarInterval } from './byar-interval.ts';
export { cellBounds, cellsTooTight, type CellBounds, type CellPlace } from './cell-bounds.ts';
export { countInterval, type CountInterval } from './count-interval.ts';
export { crimeSeverityScore } from './crime-severity-score.ts';
export {
  directlyStandardisedRate,
  type StandardBand,
  type StandardisedRate,
} from './directly-standardised-rate.ts';
export { exactPoissonInterval } from './exact-poisson-interval.ts';
export { finitePopulationHalfWidth } from './finite-population-half-width.ts';
export { type FunnelBenchmark } from './funnel-benchmark.ts';
export { funnelLimits, type FunnelLimits, type FunnelPair } from './funnel-limits.ts';
export { funnelSignificance, type FunnelSignificance } from './funnel-significance.ts';
export { giStar, type GiStar } from './gi-star.ts';
export { halfWidth } from './half-width.ts';
export { halfWidthTest, type PublishedResult } from './half-width-test.ts';
export { kruskalWallis } from './kruskal-wallis.ts';
export { laneyPPrime, type LaneyChart, type LaneyPoint } from './laney-p-prime.ts';
export { meanOfGroups } from './mean-of-groups.ts';
export { newcombeDifference } from './newcombe-difference.ts';
export { percentChange } from './percent-change.ts';
export { poissonRatioTest, type PoissonRatio } from './poisson-ratio-test.ts';
export { predictionAccuracyIndex, predictionEfficiencyIndex } from './prediction-accuracy-index.ts';
export { proportionChartKind } from './proportion-chart-kind.ts';
export { quarticKernelDensity, type Place } from './quartic-kernel-density.ts';
export { ratePer } from './rate-per.ts';
export { roundHalfAway } from './round-half-away.ts';
export { sampleSizeForHalfWidth, sampleSizesThatPrint } from './sample-size-for-half-width.ts';
export { seasonality, type Seasonality } from './seasonality.ts';
export { directionOfCause, type SpecialCause } from './special-cause.ts';
export { trendWord, type TrendVerdict, type TrendWord, type TrendWordInputs } from './trend-word.ts';
export { twoProportionTest } from './two-proportion-test.ts';
export { wilsonInterval, type ProportionInterval } from './wilson-interval.ts';
export { xmr, type XmrChart, type XmrGroup, type XmrPoint } from './xmr.ts';
export { type XmrOptions } from './xmr-options.ts';
export { type ZTest } from './z-test.ts';
