import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { finitePopulationHalfWidth } from './finite-population-half-width.ts';
import { sampleSizeForHalfWidth, sampleSizesThatPrint } from './sample-size-for-half-width.ts';

interface Implied {
  p: number;
  half_width: number;
  n: number;
  n_range: [number, number];
}

test('the base behind every published half-width is recovered', needsVectors, () => {
  const vectors = methodVectors('implied_n') as Implied[];
  assert.equal(vectors.length, 4);
  for (const { p, half_width, n, n_range } of vectors) {
    assertClose(sampleSizeForHalfWidth(p, half_width), n, 1e-12);
    const [least, most] = n_range;
    assert.deepEqual(sampleSizesThatPrint(p, half_width, 3), { least, most });
  }
});

test('a known population needs fewer answers, just enough for the half-width', () => {
  const n = sampleSizeForHalfWidth(0.75, 0.1, 400);
  assertClose(finitePopulationHalfWidth(0.75, n, 400), 0.1, 1e-12);
});

test('a half-width that no base prints has no base', () => {
  assert.equal(sampleSizesThatPrint(0.5, 0.9, 3), null);
  assert.throws(() => sampleSizeForHalfWidth(0.5, 0), RangeError);
});
