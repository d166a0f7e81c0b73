import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, assertPrinted } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { seasonality } from './seasonality.ts';
import { xmr } from './xmr.ts';

interface SeasonalVector {
  series: number[];
  factors: number[];
  adjusted: number[];
  limits: { mean: number; amr: number; lpl: number; upl: number; nlpl: number; nupl: number };
  next_raw: number[];
  next_adjusted: number[];
  kruskal: [number, number];
  next_signal: boolean[];
}

test(
  'the published seasonal series has the published factors, test and adjusted months',
  needsVectors,
  () => {
    const vector = methodVectors('seasonal') as SeasonalVector;
    const season = seasonality(vector.series);
    assert.equal(season.seasonal, true);
    assertPrinted(season.h, vector.kruskal[0], 6);
    assertPrinted(season.p, vector.kruskal[1], 6);
    season.factors.forEach((factor, month) => assertPrinted(factor, vector.factors[month] ?? NaN, 6));
    season.adjusted.forEach((value, month) => assertPrinted(value, vector.adjusted[month] ?? NaN, 4));
  },
);

test('limits on the adjusted series flag only the last of the next six months', needsVectors, () => {
  const vector = methodVectors('seasonal') as SeasonalVector;
  const { factors, adjusted } = seasonality(vector.series);
  const next = vector.next_raw.map((value, month) => value / (factors[month] ?? NaN));
  next.forEach((value, month) => assertPrinted(value, vector.next_adjusted[month] ?? NaN, 4));
  const chart = xmr([...adjusted, ...next], { baseline: 36 });
  assertPrinted(chart.groups[0]?.lower ?? NaN, vector.limits.lpl, 3);
  assertPrinted(chart.groups[0]?.mean ?? NaN, vector.limits.mean, 4);
  assertPrinted(chart.groups[0]?.upper ?? NaN, vector.limits.upl, 3);
  assertPrinted(chart.groups[0]?.nearLower ?? NaN, vector.limits.nlpl, 3);
  const outside = chart.points.slice(36).map((point) => point.label === 'Above UCL');
  assert.deepEqual(outside, vector.next_signal);
});

test('a December twice as high has the factor of its share', () => {
  const { factors } = seasonality(Array.from({ length: 36 }, (_, month) => (month % 12 === 11 ? 230 : 100)));
  assertClose(factors[0] ?? NaN, 1200 / 1330, 1e-12);
  assertClose(factors[11] ?? NaN, 2760 / 1330, 1e-12);
});

test('factors average one whatever the series', () => {
  const years = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 36, maxLength: 36 });
  fc.assert(
    fc.property(years, (series) => {
      const { factors } = seasonality(series);
      assertClose(factors.reduce((sum, factor) => sum + factor, 0) / 12, 1, 1e-12);
    }),
  );
});

test('a series with an empty year or a month that is always nought is left as it is', () => {
  const emptyYear = Array.from({ length: 36 }, (_, month) => (month < 12 ? 0 : 10));
  const emptyMonth = Array.from({ length: 36 }, (_, month) => (month % 12 === 0 ? 0 : 10 + month));
  for (const series of [emptyYear, emptyMonth]) {
    const season = seasonality(series);
    assert.equal(season.seasonal, false);
    assert.deepEqual(season.adjusted, series);
  }
});

test('incomplete years and negative months are refused', () => {
  assert.throws(() => seasonality([]), /three complete years/);
  assert.throws(() => seasonality(Array.from({ length: 37 }, () => 1)), RangeError);
  assert.throws(() => seasonality(Array.from({ length: 36 }, () => -1)), RangeError);
});
