import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { crimeSeverityScore } from './crime-severity-score.ts';

interface Toy {
  counts: Record<string, number>;
  weights: Record<string, number>;
  population: number;
  score_per_capita: number;
}

test('the published toy score is reproduced', needsVectors, () => {
  const { counts, weights, population, score_per_capita } = methodVectors('css_toy') as Toy;
  const offences = Object.entries(counts).map(([name, count]) => ({ count, weight: weights[name] ?? NaN }));
  assertClose(crimeSeverityScore(offences, population), score_per_capita, 1e-12);
});

test('no offences score nothing, and nobody has no score', () => {
  assert.equal(crimeSeverityScore([], 10), 0);
  assert.throws(() => crimeSeverityScore([], 0), RangeError);
  assert.throws(() => crimeSeverityScore([{ count: 1, weight: NaN }], 10), /the weight of an offence/);
});
