import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  showCount,
  showNumber,
  showPercent,
  showPercentChange,
  showPoints,
  showRate,
  showSigned,
} from './numbers.ts';

test('Thousands have commas, halves are rounded away from nought, and a minus is a minus', () => {
  assert.equal(showNumber(1234567), '1,234,567');
  assert.equal(showNumber(-2.5), '−3');
  assert.equal(showNumber(1.005, 2), '1.01');
  assert.equal(showNumber(-0.04, 1), '0.0', 'nothing is left of it, so it has no sign');
});

test('A count is whole, unless somebody else reported a part of a person', () => {
  assert.equal(showCount(1204), '1,204');
  assert.equal(showCount(190.01), '190.01');
  assert.equal(showCount(2136.6), '2,136.6');
});

test('Percentages and rates have one decimal, two below 1, none for nought', () => {
  assert.equal(showPercent(12.4507), '12.5%');
  assert.equal(showPercent(0.354), '0.35%');
  assert.equal(showRate(25.778), '25.8');
  assert.equal(showRate(0.1475), '0.15');
  assert.equal(showPercent(0), '0%');
});

test('A change always carries its sign, and says so when nothing is left after rounding', () => {
  assert.equal(showSigned(2236), '+2,236');
  assert.equal(showPercentChange(-5.3986), '−5.4%');
  assert.equal(showPercentChange(0.04), 'no change');
  assert.equal(showPoints(1.15), '+1.2 percentage points');
  assert.equal(showPoints(-3.44), '−3.4 percentage points');
  assert.equal(showPoints(-0.04), 'no change');
});
