import assert from 'node:assert/strict';

/** Fails unless two numbers agree to a relative error (absolute where the expected value is nought). */
export function assertClose(actual: number, expected: number, tolerance = 1e-10, what = 'value'): void {
  const error = Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
  assert.ok(error <= tolerance, `${what}: ${actual} is not ${expected} (relative error ${error})`);
}

/** Fails unless two numbers differ by no more than half a unit of the last printed decimal place. */
export function assertPrinted(actual: number, printed: number, decimals: number, what = 'value'): void {
  const error = Math.abs(actual - printed);
  assert.ok(error <= 0.5000001 * 10 ** -decimals, `${what}: ${actual} does not print as ${printed}`);
}
