import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { roundHalfAway } from './round-half-away.ts';

test('halves go away from nought, in spite of binary noise', () => {
  assert.equal(roundHalfAway(1.005, 2), 1.01);
  assert.equal(roundHalfAway(-2.5, 0), -3);
  assert.equal(roundHalfAway(2.5, 0), 3);
  assert.equal(roundHalfAway(0.285 * 100, 0), 29);
  assert.equal(roundHalfAway(8.345, 2), 8.35);
  assert.equal(roundHalfAway(-1.45, 1), -1.5);
  assert.equal(roundHalfAway(0.15 + 0.1, 1), 0.3);
});

test('numbers without so many places, huge and tiny ones, survive', () => {
  assert.equal(roundHalfAway(1e21, 2), 1e21);
  assert.equal(roundHalfAway(123456789.125, 2), 123456789.13);
  assert.equal(roundHalfAway(1e-20, 2), 0);
  assert.equal(roundHalfAway(0.5, 0), 1);
  assert.equal(roundHalfAway(9.995, 2), 10);
});

test('nothing rounds to minus nought', () => {
  assert.ok(Object.is(roundHalfAway(-0.04, 1), 0));
  assert.ok(Object.is(roundHalfAway(-0, 1), 0));
});

/** Rounds a decimal written out in digits, by the digits alone. */
function roundedDigits(whole: string, fraction: string, decimals: number): number {
  const kept = BigInt(whole + fraction.slice(0, decimals));
  const up = Number(fraction[decimals] ?? '0') >= 5 ? 1n : 0n;
  return Number(`${kept + up}e-${decimals}`);
}

test('rounding agrees with exact arithmetic on the written digits', () => {
  const written = fc.tuple(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 7 }),
    fc.integer({ min: 0, max: 6 }),
  );
  fc.assert(
    fc.property(written, ([whole, digits, decimals]) => {
      const fraction = digits.join('').padEnd(7, '0');
      const value = Number(`${whole}.${fraction}`);
      const expected = roundedDigits(String(whole), fraction, decimals);
      assert.equal(roundHalfAway(value, decimals), expected);
      assert.equal(roundHalfAway(-value, decimals), expected === 0 ? 0 : -expected);
    }),
    { numRuns: 1000 },
  );
});

test('places that cannot be, and values that are no numbers, are refused', () => {
  assert.throws(() => roundHalfAway(1, -1), /decimal places/);
  assert.throws(() => roundHalfAway(1, 1.5), RangeError);
  assert.throws(() => roundHalfAway(NaN, 1), RangeError);
});
