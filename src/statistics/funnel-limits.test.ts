import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../test/support/assert-close.ts';
import { funnelLimits } from './funnel-limits.ts';
import { wilsonInterval } from './wilson-interval.ts';

test("limits of a proportion are those of the package's formula", () => {
  const { inner, outer } = funnelLimits({ kind: 'proportion', average: 0.2, denominator: 400 });
  assertClose(inner.lower, 0.16080072030919876, 1e-12);
  assertClose(inner.upper, 0.23919927969080126, 1e-12);
  assertClose(outer.lower, 0.13819535387664375, 1e-12);
  assertClose(outer.upper, 0.26180464612335624, 1e-12);
});

test('a proportion on its limit has a Wilson interval that just touches the average', () => {
  const { inner } = funnelLimits({ kind: 'proportion', average: 0.3, denominator: 900 });
  assertClose(wilsonInterval(inner.upper * 900, 900).lower, 0.3, 1e-12);
  assertClose(wilsonInterval(inner.lower * 900, 900).upper, 0.3, 1e-12);
});

test('limits of a proportion stay within 0 and 1', () => {
  const { inner, outer } = funnelLimits({ kind: 'proportion', average: 0.03, denominator: 50 });
  assert.deepEqual([inner.lower, outer.lower], [0, 0]);
});

test('limits of a ratio pass through the points recorded in the package', () => {
  // expected events at which the observed count lies just on a limit: below the average, and above it
  const recorded = [
    { observed: 1, lowAt: 5.571644585, highAt: 0.025317898 },
    { observed: 5, lowAt: 11.6683331, highAt: 1.623486324 },
    { observed: 9, lowAt: 17.08479966, highAt: 4.11537405 },
    { observed: 100, lowAt: 121.6268111, highAt: 81.36400699 },
    { observed: 716, lowAt: 770.4222128, highAt: 664.5083011 },
  ];
  for (const { observed, lowAt, highAt } of recorded) {
    const low = funnelLimits({ kind: 'ratio', expected: lowAt }).inner.lower;
    const high = funnelLimits({ kind: 'ratio', expected: highAt }).inner.upper;
    // the package draws with exact limits throughout, and Byar's differ by less than one part in a thousand
    const tolerance = observed < 10 ? 1e-5 : 1e-3;
    assertClose(low, observed / lowAt, tolerance);
    assertClose(high, observed / highAt, tolerance);
  }
});

test('limits of a rate are those of its expected events', () => {
  const rate = funnelLimits({ kind: 'rate', average: 0.025, denominator: 4000 }).outer;
  const ratio = funnelLimits({ kind: 'ratio', expected: 100 }).outer;
  assertClose(rate.lower, ratio.lower * 0.025, 1e-12);
  assertClose(rate.upper, ratio.upper * 0.025, 1e-12);
});

test('an area too small to be significantly low has a lower limit of nought', () => {
  assert.equal(funnelLimits({ kind: 'ratio', expected: 3.6 }).inner.lower, 0);
  assert.ok(funnelLimits({ kind: 'ratio', expected: 3.8 }).inner.lower >= 0);
  const none = funnelLimits({ kind: 'rate', average: 0, denominator: 10 });
  assert.deepEqual(none.inner, { lower: 0, upper: 0 });
});

test('outer limits lie outside inner ones, and both around the average', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 5000, noNaN: true }), (expected) => {
      const { inner, outer } = funnelLimits({ kind: 'ratio', expected });
      assert.ok(outer.lower <= inner.lower && inner.lower < 1);
      assert.ok(inner.upper > 1 && outer.upper > inner.upper);
    }),
  );
});

test('benchmarks out of range are refused', () => {
  assert.throws(() => funnelLimits({ kind: 'ratio', expected: 0 }), RangeError);
  assert.throws(() => funnelLimits({ kind: 'proportion', average: 1.1, denominator: 5 }), RangeError);
  assert.throws(() => funnelLimits({ kind: 'rate', average: 1, denominator: 0 }), RangeError);
});
