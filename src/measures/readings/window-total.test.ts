import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countMeasure, seriesOf, shareMeasure } from '../../../test/support/measure-series.ts';
import { monthPlus, monthsBetween } from './month.ts';
import { cutSeries, lastMonthOf } from './series-of-measure.ts';
import { windowTotal } from './window-total.ts';
import { monthsInWindow, periodOf, windows } from './window.ts';

const counts = fc.array(fc.option(fc.nat(5000), { freq: 8 }), { minLength: 1, maxLength: 60 });
const start = fc
  .tuple(fc.integer({ min: 2013, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => {
    return `${year}-${String(month).padStart(2, '0')}`;
  });

test('A window adds up to what adding its months one by one gives, or to nothing when one is missing', () => {
  fc.assert(
    fc.property(start, counts, fc.constantFrom(...windows), fc.nat(80), (first, values, window, ahead) => {
      const series = seriesOf(countMeasure(), first, values);
      const to = monthPlus(first, ahead);
      const { from } = periodOf(window, to);
      const naive = monthsBetween(from, to).map((month) => {
        const at = monthsBetween(first, month).length - 1;
        return month < first ? null : (values[at] ?? null);
      });
      const total = windowTotal(series, window, to);
      const missing = monthsBetween(from, to).filter((_, at) => naive[at] === null);
      assert.deepEqual(total.missing, missing);
      assert.equal(total.complete, missing.length === 0);
      const sum = naive.reduce<number>((added, count) => added + (count ?? 0), 0);
      assert.equal(total.numerator, missing.length === 0 ? sum : null);
    }),
  );
});

test('One missing month anywhere in a window leaves it without a total, and is named', () => {
  for (let gap = 0; gap < 12; gap += 1) {
    const values = Array.from({ length: 12 }, (_, at) => (at === gap ? null : 10));
    const total = windowTotal(seriesOf(countMeasure(), '2024-01', values), '12-months', '2024-12');
    assert.equal(total.numerator, null);
    assert.deepEqual(total.missing, [monthPlus('2024-01', gap)]);
  }
});

test('A month held without a single crime is nought, not missing', () => {
  const total = windowTotal(seriesOf(countMeasure(), '2024-01', [0, 0, 0]), 'month', '2024-02');
  assert.deepEqual([total.numerator, total.complete], [0, true]);
});

test('A share whose denominator is missing in a month is missing in that month', () => {
  const series = seriesOf(shareMeasure(), '2024-04', [1, 2], { denominators: [10, null] });
  assert.deepEqual(windowTotal(series, 'year-to-date', '2024-05').missing, ['2024-05']);
});

test('The year to date is the financial year: April alone, and all twelve months by March', () => {
  assert.deepEqual(periodOf('year-to-date', '2024-04'), { from: '2024-04', to: '2024-04' });
  assert.deepEqual(periodOf('year-to-date', '2024-06'), { from: '2024-04', to: '2024-06' });
  assert.deepEqual(periodOf('year-to-date', '2025-01'), { from: '2024-04', to: '2025-01' });
  assert.equal(monthsInWindow('year-to-date', '2025-03'), 12);
});

test('A series cut at a month is the series as it would be had nothing come later', () => {
  fc.assert(
    fc.property(start, counts, fc.nat(70), fc.constantFrom(...windows), (first, values, at, window) => {
      const month = monthPlus(first, at);
      const cut = cutSeries(seriesOf(countMeasure(), first, values), month);
      const short = seriesOf(countMeasure(), first, values.slice(0, at + 1));
      assert.deepEqual(cut.numerators, short.numerators);
      assert.ok(lastMonthOf(cut) <= month);
      assert.deepEqual(windowTotal(cut, window, month), windowTotal(short, window, month));
    }),
  );
});
