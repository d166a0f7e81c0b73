/** A function that never falls on [low, high], with its slope, and where to look for the root first. */
export interface IncreasingFunction {
  valueAt: (x: number) => number;
  slopeAt: (x: number) => number;
  low: number;
  high: number;
  start: number;
}

/**
 * The x at which a function that never falls reaches the target, to about 1e-15 relative.
 * Newton's steps, kept inside a bracket that halves whenever a step would leave it, so it always ends.
 *
 * Source: safeguarded Newton method (Dennis and Schnabel 1983).
 * Example: x² on [0, 2] with target 2 gives 1.41421356….
 */
export function increasingRoot(curve: IncreasingFunction, target: number): number {
  let { low, high } = curve;
  let x = curve.start;
  for (let step = 0; step < 300; step += 1) {
    const excess = curve.valueAt(x) - target;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - excess / curve.slopeAt(x);
    const next = newton > low && newton < high ? newton : low + (high - low) / 2;
    if (Math.abs(next - x) <= 4e-16 * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
