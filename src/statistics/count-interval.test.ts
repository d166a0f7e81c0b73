import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countInterval } from './count-interval.ts';

test("the method is exact below ten and Byar's from ten", () => {
  assert.equal(countInterval(9).method, 'Exact');
  assert.equal(countInterval(10).method, 'Byars');
});

test('an interval contains its count, widens with confidence and moves up with the count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (x) => {
      const usual = countInterval(x);
      const wide = countInterval(x, 0.998);
      const next = countInterval(x + 1);
      assert.ok(usual.lower <= x && x < usual.upper);
      assert.ok(wide.lower <= usual.lower && wide.upper > usual.upper);
      assert.ok(next.lower > usual.lower && next.upper > usual.upper);
    }),
  );
});
