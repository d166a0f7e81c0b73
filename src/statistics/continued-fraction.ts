const TINY = 1e-300;

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * Value of the continued fraction 1 / (b1 + a2 / (b2 + a3 / (b3 + …))), to double precision.
 * `partial(k)` gives [a, b] of level k, from k = 1, where a of level 1 is not used.
 * Throws if it has not settled after 100,000 levels: no argument of this library comes near that.
 *
 * Source: modified Lentz method (Thompson and Barnett 1986).
 * Example: with every a and b equal to 1 it is 0.6180339887…, the golden ratio less 1.
 */
export function continuedFraction(partial: (level: number) => readonly [number, number]): number {
  let numerator = awayFromZero(partial(1)[1]);
  let denominator = 1 / numerator;
  let value = denominator;
  numerator = 1 / TINY;
  for (let level = 2; level < 100_000; level += 1) {
    const [a, b] = partial(level);
    denominator = 1 / awayFromZero(b + a * denominator);
    numerator = awayFromZero(b + a / numerator);
    const step = numerator * denominator;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) return value;
  }
  throw new RangeError('the continued fraction did not settle: its arguments are outside what it can sum');
}
