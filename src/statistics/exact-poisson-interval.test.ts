import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { exactPoissonInterval } from './exact-poisson-interval.ts';

test('every published exact interval is reproduced', needsVectors, () => {
  const vectors = methodVectors('exact_poisson') as {
    x: number;
    conf: number;
    lower: number;
    upper: number;
  }[];
  assert.equal(vectors.length, 9);
  for (const { x, conf, lower, upper } of vectors) {
    const interval = exactPoissonInterval(x, conf);
    assertClose(interval.lower, lower, 1e-12);
    assertClose(interval.upper, upper, 1e-12);
  }
});

test('negative counts are refused', () => {
  assert.throws(() => exactPoissonInterval(-1), /the count must be a number of nought or more/);
  assert.throws(() => exactPoissonInterval(NaN), RangeError);
});
