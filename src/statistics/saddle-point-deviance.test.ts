import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { saddlePointDeviance } from './saddle-point-deviance.ts';

test('the deviance is nought at the mean and exact beside it', () => {
  assert.equal(saddlePointDeviance(7, 7), 0);
  assert.equal(saddlePointDeviance(0, 3), 3);
  assertClose(saddlePointDeviance(2, 1), 2 * Math.LN2 - 1, 1e-14);
  assertClose(saddlePointDeviance(1_000_001, 1_000_000), 4.999998333334166e-7, 1e-13);
});
