import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { finitePopulationHalfWidth } from './finite-population-half-width.ts';
import { halfWidth } from './half-width.ts';

interface Corrected {
  p: number;
  n: number;
  N: number;
  half_width: number;
  without: number;
}

test('every published finite population half-width is reproduced', needsVectors, () => {
  const vectors = methodVectors('fpc') as Corrected[];
  assert.equal(vectors.length, 4);
  for (const { p, n, N, half_width, without } of vectors) {
    assertClose(finitePopulationHalfWidth(p, n, N), half_width, 1e-12);
    assertClose(halfWidth(p, n), without, 1e-12);
  }
});

test('when everybody answers nothing is uncertain, and nobody more can answer', () => {
  assert.equal(finitePopulationHalfWidth(0.5, 1, 1), 0);
  assert.throws(() => finitePopulationHalfWidth(0.5, 11, 10), /cannot come from a population of 10/);
});
