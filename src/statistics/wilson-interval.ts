import { confidenceZ } from './normal-quantile.ts';
import { requirePart } from './requirements.ts';

/** A proportion and its interval, all from 0 to 1. */
export interface ProportionInterval {
  value: number;
  lower: number;
  upper: number;
}

/**
 * Wilson score interval of a proportion x/n, without continuity correction:
 * (2x + z² ∓ z√(z² + 4x(1 − x/n))) / 2(n + z²), kept within 0 to 1.
 * Throws RangeError unless 0 ≤ x ≤ n and n is above 0.
 *
 * Source: Wilson 1927; PHEindicatormethods 2.1.0 (phe_proportion).
 * Example: wilsonInterval(42, 56) = { value: 0.75, lower: 0.623073579…, upper: 0.844829453… }.
 */
export function wilsonInterval(x: number, n: number, confidence = 0.95): ProportionInterval {
  requirePart(x, n, 'proportion');
  const z = confidenceZ(confidence);
  const centre = 2 * x + z * z;
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const base = 2 * (n + z * z);
  return {
    value: x / n,
    lower: x === 0 ? 0 : Math.max(0, (centre - reach) / base),
    upper: x === n ? 1 : Math.min(1, (centre + reach) / base),
  };
}
