import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOfCause } from './special-cause.ts';

test('each special cause points up or down', () => {
  assert.equal(directionOfCause('Above UCL'), 1);
  assert.equal(directionOfCause('7 Point Trend (Increasing)'), 1);
  assert.equal(directionOfCause('2 in 3 Below CL'), -1);
  assert.equal(directionOfCause('7 Point Trend (Decreasing)'), -1);
});
