import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../test/support/assert-close.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

test('p values are adjusted for their number and rank', () => {
  const { adjusted, significant } = benjaminiHochberg([0.001, 0.2, 0.03, 0.04, 0.9]);
  [0.005, 0.25, 0.2 / 3, 0.2 / 3, 0.9].forEach((expected, index) => {
    assertClose(adjusted[index] ?? NaN, expected, 1e-12);
  });
  assert.deepEqual(significant, [true, false, false, false, false]);
});

test('nothing is adjusted downwards, and order among tests is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (thousandths) => {
      const p = thousandths.map((value) => value / 1000);
      const { adjusted } = benjaminiHochberg(p);
      adjusted.forEach((value, index) => assert.ok(value >= (p[index] ?? NaN) - 1e-15 && value <= 1));
      const order = p.map((_, index) => index).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
      order.slice(1).forEach((index, place) => {
        assert.ok((adjusted[index] ?? NaN) >= (adjusted[order[place] ?? 0] ?? NaN));
      });
    }),
  );
});

test('no tests need no adjustment, and a p above 1 is refused', () => {
  assert.deepEqual(benjaminiHochberg([]), { adjusted: [], significant: [] });
  assert.throws(() => benjaminiHochberg([1.1]), RangeError);
});
