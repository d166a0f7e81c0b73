import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { exactBinomialP } from './exact-binomial-p.ts';
import { requirePositive, requireWholeCount } from './requirements.ts';

/** Two counts compared: how many times the earlier rate the later one is, and whether that may be chance. */
export interface PoissonRatio {
  /** Later rate over earlier rate; null when the earlier count is nought. */
  ratio: number | null;
  /** 95% limits of the ratio; the upper one is Infinity when the earlier count is nought. */
  lower: number;
  upper: number;
  /** Exact two-sided p. */
  p: number;
  /** √2 (√x1 − √x0), a quick z for equal exposures; null when the exposures differ. */
  sqrtZ: number | null;
}

/**
 * Exact comparison of two Poisson counts, x1 (later) over exposure t1 and x0 (earlier) over t0, exposures being
 * months or people. Given their sum, x1 is binomial with probability t1/(t1+t0): the p is exact by
 * minimum likelihood, the limits of the ratio are those of Clopper and Pearson carried over. It assumes
 * independent events, so for crimes, which come in series, p is optimistic: say so where it is printed, and let
 * the trend word take precedence. No events at all: no ratio, 0 to Infinity, p 1. Costs well under a millisecond
 * for counts of 200,000. Throws RangeError for counts that are not whole and exposures not above 0.
 *
 * Source: Przyborowski and Wilenski 1940; R poisson.test.
 * Example: poissonRatioTest(586, 523) = ratio 1.120459, from 0.994141 to 1.263089, p 0.062587, sqrtZ 1.89256.
 */
export function poissonRatioTest(x1: number, x0: number, t1 = 1, t0 = 1, confidence = 0.95): PoissonRatio {
  requireWholeCount(x1, 'the later count');
  requireWholeCount(x0, 'the earlier count');
  requirePositive(t1, 'the later exposure');
  requirePositive(t0, 'the earlier exposure');
  const sqrtZ = t1 === t0 ? Math.SQRT2 * (Math.sqrt(x1) - Math.sqrt(x0)) : null;
  const total = x1 + x0;
  if (total === 0) return { ratio: null, lower: 0, upper: Infinity, p: 1, sqrtZ };
  const exposure = t1 + t0;
  const share = clopperPearsonInterval(x1, total, confidence);
  const asRatio = (part: number) => (part === 1 ? Infinity : (part * t0) / ((1 - part) * t1));
  return {
    ratio: x0 === 0 ? null : (x1 * t0) / (x0 * t1),
    lower: asRatio(share.lower),
    upper: asRatio(share.upper),
    p: exactBinomialP(x1, total, t1 / exposure, t0 / exposure),
    sqrtZ,
  };
}
