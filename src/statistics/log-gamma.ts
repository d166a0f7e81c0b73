import { requirePositive } from './requirements.ts';

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * What Stirling's formula leaves out: ln Γ(z) minus ((z − ½) ln z − z + ½ ln 2π), by its asymptotic series.
 * Seven terms are exact to double precision from z = 10 upwards, which is why smaller arguments are
 * shifted up first.
 */
function stirlingSeries(z: number): number {
  const w = 1 / (z * z);
  const tail = 1 / 1260 + w * (-1 / 1680 + w * (1 / 1188 + w * (-691 / 360360 + w / 156)));
  return (1 / 12 + w * (-1 / 360 + w * tail)) / z;
}

/**
 * Natural logarithm of the gamma function, for z above 0. No unit; absolute error about 1e-15 near 1 and 2,
 * relative error about 1e-15 elsewhere. Throws RangeError for z of nought or less.
 *
 * Source: Stirling's series (Abramowitz and Stegun 6.1.41) after the recurrence Γ(z+1) = zΓ(z).
 * Example: logGamma(5) = ln 24 = 3.178053830….
 */
export function logGamma(z: number): number {
  requirePositive(z, 'the argument of the gamma function');
  let shifted = z;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI;
  return stirling + stirlingSeries(shifted) - Math.log(product);
}

/**
 * The error of Stirling's formula for n!: ln n! minus (½ ln 2πn + n ln n − n), for real n above 0.
 * Needed by the saddle-point densities, which stay accurate where differences of ln n! would not.
 *
 * Source: Loader 2000, "Fast and accurate computation of binomial probabilities".
 * Example: stirlingError(1) = 1 − ½ ln 2π = 0.0810614668….
 */
export function stirlingError(n: number): number {
  if (n >= 15) return stirlingSeries(n);
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}
