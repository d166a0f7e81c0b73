/**
 * Deviance term x ln(x/m) + m − x for x of nought or more and m above 0: nought where x = m, above it
 * elsewhere. Written as a series near x = m, where the plain formula would lose every digit.
 *
 * Source: Loader 2000, "Fast and accurate computation of binomial probabilities" (function bd0).
 * Example: saddlePointDeviance(2, 1) = 2 ln 2 − 1 = 0.386294361….
 */
export function saddlePointDeviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const gap = x - mean;
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - gap;
  const v = gap / (x + mean);
  let sum = gap * v;
  let power = 2 * x * v;
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
