import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPrinted } from '../../test/support/assert-close.ts';
import { halfWidthTest } from './half-width-test.ts';

test('overlapping intervals can still differ significantly', () => {
  const now = { value: 65.5, halfWidth: 3.3 };
  const before = { value: 71.1, halfWidth: 3.3 };
  assert.ok(now.value + now.halfWidth > before.value - before.halfWidth);
  const { z, p, significant } = halfWidthTest(now, before);
  assertPrinted(z, -2.3519, 4);
  assertPrinted(p, 0.01868, 5);
  assert.equal(significant, true);
});

test('a small change between wide results is not significant', () => {
  const verdict = halfWidthTest({ value: 87.2, halfWidth: 5.5 }, { value: 85.4, halfWidth: 5.5 });
  assert.equal(verdict.significant, false);
});

test('a result without a half-width cannot be tested', () => {
  assert.throws(() => halfWidthTest({ value: 1, halfWidth: 0 }, { value: 2, halfWidth: 1 }), RangeError);
});
