import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPrinted } from '../../test/support/assert-close.ts';
import { zTest } from './z-test.ts';

test('a difference is weighed by its standard error', () => {
  const { z, p, significant } = zTest(-5.6, 2.381);
  assertPrinted(z, -2.352, 3);
  assertPrinted(p, 0.0187, 4);
  assert.equal(significant, true);
});

test('without any error a difference is certain, and none is none', () => {
  assert.equal(zTest(1, 0).p, 0);
  assert.equal(zTest(0, 0).p, 1);
});
