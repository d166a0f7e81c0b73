import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../test/support/assert-close.ts';
import { exactBinomialP } from './exact-binomial-p.ts';
import { logBinomialDensity } from './log-binomial-density.ts';

/** The definition itself, outcome by outcome. */
function addedUp(x: number, n: number, p: number): number {
  const densityOf = (k: number) => Math.exp(logBinomialDensity(k, n, p, 1 - p));
  const observed = densityOf(x) * (1 + 1e-7);
  const densities = Array.from({ length: n + 1 }, (_, k) => densityOf(k));
  return densities.filter((density) => density <= observed).reduce((sum, density) => sum + density, 0);
}

test('the p is the sum of every outcome that is no likelier than the one observed', () => {
  const cases = fc
    .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 99 }))
    .chain(([n, hundredths]) =>
      fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.constant(hundredths)),
    );
  fc.assert(
    fc.property(cases, ([x, n, hundredths]) => {
      const p = hundredths / 100;
      assertClose(exactBinomialP(x, n, p, 1 - p), addedUp(x, n, p), 1e-9);
    }),
    { numRuns: 300 },
  );
});

test('large and lopsided comparisons keep their digits', () => {
  assertClose(exactBinomialP(99_000, 200_000, 0.5, 0.5), 7.824328515381007e-6, 1e-10);
  const share = 31.756 / (31.756 + 995.953);
  assertClose(exactBinomialP(267, 4841, share, 1 - share), 1.0187802354752605e-18, 1e-10);
  assert.equal(exactBinomialP(3, 6, 0.5, 0.5), 1);
});
