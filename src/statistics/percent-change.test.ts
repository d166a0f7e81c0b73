import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../test/support/assert-close.ts';
import { percentChange } from './percent-change.ts';

test('percent change is taken on the earlier value', () => {
  assertClose(percentChange(5831, 3595) ?? NaN, 62.19749652294854, 1e-12);
  assert.equal(percentChange(0, 3), -100);
  assert.equal(percentChange(3, 3), 0);
});

test('from nought there is no percent change', () => {
  assert.equal(percentChange(3, 0), undefined);
  assert.equal(percentChange(0, 0), undefined);
  assert.throws(() => percentChange(NaN, 1), RangeError);
});

const positive = fc.integer({ min: 1, max: 1_000_000 });

test('a rise and the fall that undoes it differ in per cent, but their factors undo each other', () => {
  fc.assert(
    fc.property(positive, positive, (now, before) => {
      const there = percentChange(now, before) ?? NaN;
      const back = percentChange(before, now) ?? NaN;
      assertClose((1 + there / 100) * (1 + back / 100), 1, 1e-9);
      assert.equal(Math.sign(there), -Math.sign(back) + 0);
    }),
  );
});

test('the same step up or down from one value is the same per cent with the other sign', () => {
  fc.assert(
    fc.property(positive, positive, (before, step) => {
      assert.equal(percentChange(before + step, before), -(percentChange(before - step, before) ?? NaN));
    }),
  );
});
