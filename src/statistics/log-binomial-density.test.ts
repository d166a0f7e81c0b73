import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { logBinomialDensity } from './log-binomial-density.ts';

test('a binomial probability keeps its digits for 200,000 trials', () => {
  assertClose(logBinomialDensity(1, 2, 0.5, 0.5), -Math.LN2, 1e-13);
  assertClose(logBinomialDensity(99_000, 200_000, 0.5, 0.5), -16.328945596410023, 1e-13);
  assertClose(logBinomialDensity(30, 1000, 0.02, 0.98), -4.822235953613977, 1e-13);
});

test('what cannot happen has probability nought, what must happen has one', () => {
  assert.equal(logBinomialDensity(3, 2, 0.5, 0.5), -Infinity);
  assert.equal(logBinomialDensity(1, 2, 0, 1), -Infinity);
  assert.equal(logBinomialDensity(0, 2, 0, 1), 0);
});
