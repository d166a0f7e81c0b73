import assert from 'node:assert/strict';
import test from 'node:test';
import { countMeasure, seriesOf } from '../../test/support/measure-series.ts';
import { heldPeriod } from './held-period.ts';

const searches = countMeasure({ id: 'stop-searches' });
const held = (months: (number | null)[]) => heldPeriod(seriesOf(searches, '2025-01', months));

test('a year that is held is the period', () => {
  assert.deepEqual(held(Array<number>(20).fill(5)), { from: '2025-09', to: '2026-08', months: 12 });
});

test('after a gap the period starts anew, and months not held yet are left off its end', () => {
  assert.deepEqual(held([9, 9, null, 5, 6, 7, null]), { from: '2025-04', to: '2025-06', months: 3 });
});

test('without a month there is no period', () => {
  assert.equal(held([null, null]), undefined);
});
