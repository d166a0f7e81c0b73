import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareReadings } from './compare-readings.ts';

test('numbers that differ by binary noise are level, others are not', () => {
  assert.equal(compareReadings(0.1 + 0.2, 0.3), 0);
  assert.equal(compareReadings(0, 0), 0);
  assert.equal(compareReadings(1.000001, 1), 1);
  assert.equal(compareReadings(-1, 1e-300), -1);
});
