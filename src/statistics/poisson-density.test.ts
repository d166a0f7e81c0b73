import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { poissonDensity } from './poisson-density.ts';

test('a Poisson probability keeps its digits for counts in the millions', () => {
  assertClose(poissonDensity(2, 3), 4.5 * Math.exp(-3), 1e-13);
  assertClose(poissonDensity(7776456, 7776000), 0.00014116032093104014, 1e-12);
});

test('without a mean only nought events are possible', () => {
  assert.equal(poissonDensity(0, 0), 1);
  assert.equal(poissonDensity(1, 0), 0);
  assertClose(poissonDensity(0, 2), Math.exp(-2), 1e-15);
});
