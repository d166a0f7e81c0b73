import { stirlingError } from './log-gamma.ts';
import { saddlePointDeviance } from './saddle-point-deviance.ts';

/**
 * Probability of x events where the mean is m: m^x e^(−m) / x!, also for x that is not whole (x! = Γ(x+1)).
 * Relative error about 1e-14 even for counts in the millions.
 *
 * Source: Loader 2000 (saddle-point form).
 * Example: poissonDensity(2, 3) = 4.5 e^(−3) = 0.2240418….
 */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - saddlePointDeviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
