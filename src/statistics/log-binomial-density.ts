import { stirlingError } from './log-gamma.ts';
import { saddlePointDeviance } from './saddle-point-deviance.ts';

function timesLog(times: number, probability: number): number {
  return times === 0 ? 0 : times * Math.log(probability);
}

/**
 * Natural logarithm of the binomial probability of x successes in n trials with success probability p, also
 * for x and n that are not whole. The failure probability q = 1 − p is passed too, because 1 − p
 * loses digits when p is close to 1. Minus infinity where the outcome cannot happen.
 *
 * Source: Loader 2000 (saddle-point form), absolute error about 1e-14.
 * Example: logBinomialDensity(1, 2, 0.5, 0.5) = ln ½ = −0.693147….
 */
export function logBinomialDensity(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return -Infinity;
  if (x === 0) return timesLog(n, q);
  if (x === n) return timesLog(n, p);
  if (p === 0 || q === 0) return -Infinity;
  const corrections = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const deviances = saddlePointDeviance(x, n * p) + saddlePointDeviance(n - x, n * q);
  return corrections - deviances - 0.5 * Math.log((2 * Math.PI * x * (n - x)) / n);
}
