import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { halfWidth } from './half-width.ts';

interface Implied {
  p: number;
  n: number;
  half_width_at_round_n: number;
}

test('the half-widths of published surveys come back from their bases', needsVectors, () => {
  for (const { p, n, half_width_at_round_n } of methodVectors('implied_n') as Implied[]) {
    assertClose(halfWidth(p, Math.round(n)), half_width_at_round_n, 1e-12);
  }
});

test('a survey without answers has no half-width', () => {
  assert.throws(() => halfWidth(0.5, 0), RangeError);
  assert.throws(() => halfWidth(1.2, 10), /from 0 to 1/);
});
