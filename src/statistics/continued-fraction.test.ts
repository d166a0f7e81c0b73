import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { continuedFraction } from './continued-fraction.ts';

test('the fraction of ones is the golden ratio less one', () => {
  assertClose(
    continuedFraction(() => [1, 1]),
    (Math.sqrt(5) - 1) / 2,
    1e-15,
  );
});

test('a fraction that never settles is refused', () => {
  assert.throws(() => continuedFraction((level) => [level % 2 === 0 ? -4 : -1, 1]), RangeError);
});
