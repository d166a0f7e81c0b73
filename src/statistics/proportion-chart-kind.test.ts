import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proportionChartKind } from './proportion-chart-kind.ts';

test('steady denominators of twenty or more suit an XmR chart', () => {
  assert.equal(proportionChartKind([100, 110, 95]), 'xmr');
  assert.equal(proportionChartKind([20, 20]), 'xmr');
  assert.equal(proportionChartKind([]), 'xmr');
});

test('a small month, or one a quarter away from the average, asks for a p′ chart', () => {
  assert.equal(proportionChartKind([20, 19]), 'laney');
  assert.equal(proportionChartKind([75, 125]), 'laney');
  assert.equal(proportionChartKind([76, 124]), 'xmr');
  assert.throws(() => proportionChartKind([-1]), RangeError);
});
