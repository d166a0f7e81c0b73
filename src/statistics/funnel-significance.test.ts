import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { funnelLimits } from './funnel-limits.ts';
import { funnelSignificance } from './funnel-significance.ts';

test('observed events far from the expected are high or low, at 0.025 or at 0.001', () => {
  const at = (observed: number, expected: number) =>
    funnelSignificance(observed, { kind: 'ratio', expected });
  assert.equal(at(507, 272.3024867), 'High (0.001)');
  assert.equal(at(8, 6.239860227), 'Not significant');
  assert.equal(at(0, 240.6273499), 'Low (0.001)');
  assert.equal(at(0, 3.7), 'Low (0.025)');
  assert.equal(at(0, 3.6), 'Not significant');
  assert.equal(at(125, 100), 'High (0.025)');
});

test('a proportion is judged at the limits that are drawn', () => {
  const part = fc.tuple(fc.integer({ min: 20, max: 5000 }), fc.integer({ min: 5, max: 95 }));
  fc.assert(
    fc.property(part, fc.integer({ min: 0, max: 100 }), ([denominator, average], share) => {
      const benchmark = { kind: 'proportion', average: average / 100, denominator } as const;
      const observed = Math.round((share / 100) * denominator);
      const { inner, outer } = funnelLimits(benchmark);
      const value = observed / denominator;
      const found = funnelSignificance(observed, benchmark);
      if (value > outer.upper + 1e-9) assert.equal(found, 'High (0.001)');
      else if (value < inner.upper - 1e-9 && value > inner.lower + 1e-9)
        assert.equal(found, 'Not significant');
    }),
  );
});

test('a rate is judged by its expected events', () => {
  const rate = { kind: 'rate', average: 0.025, denominator: 4000 } as const;
  for (const observed of [60, 75, 100, 125, 150]) {
    const ratio = funnelSignificance(observed, { kind: 'ratio', expected: 100 });
    assert.equal(funnelSignificance(observed, rate), ratio);
  }
});

test('impossible observations are refused', () => {
  const benchmark = { kind: 'proportion', average: 0.5, denominator: 4 } as const;
  assert.throws(() => funnelSignificance(5, benchmark), /5 events cannot be a part of 4/);
  assert.throws(() => funnelSignificance(-1, { kind: 'ratio', expected: 1 }), RangeError);
});
