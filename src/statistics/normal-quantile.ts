import { normalCdf } from './normal-cdf.ts';
import { requireConfidence } from './requirements.ts';

/** A start within 4.5e-4 for a lower-tail probability up to ½ (Abramowitz and Stegun 26.2.23). */
function roughLowerQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return above / below - t;
}

/** Halley's step on Φ(z) = p: each one triples the number of right digits. */
function sharpen(z: number, p: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const error = (normalCdf(z) - p) / density;
  return z - error / (1 + (z * error) / 2);
}

/**
 * Standard normal quantile: the z below which a share p of a standard normal distribution lies.
 * Relative error about 1e-15. Throws RangeError unless 0 < p < 1.
 *
 * Source: Abramowitz and Stegun 26.2.23, refined by Halley's method.
 * Example: normalQuantile(0.975) = 1.959963984540054.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`the probability must lie between 0 and 1, but it is ${p}`);
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  const start = roughLowerQuantile(p);
  return sharpen(sharpen(sharpen(start, p), p), p);
}

/** A page of figures asks for the same two or three levels thousands of times. */
const known = new Map<number, number>();
const mostKnown = 100;

/**
 * The z of a two-sided interval at a confidence level: 1.959963984540054 at 0.95, 3.090232306167813 at 0.998.
 * Throws RangeError outside 0.9 to below 1.
 *
 * Source: PHEindicatormethods 2.1.0 (quantile at confidence + (1 − confidence) / 2).
 */
export function confidenceZ(confidence: number): number {
  requireConfidence(confidence);
  const found = known.get(confidence);
  if (found !== undefined) return found;
  const z = -normalQuantile((1 - confidence) / 2);
  if (known.size < mostKnown) known.set(confidence, z);
  return z;
}
