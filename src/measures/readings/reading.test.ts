import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, assertPrinted } from '../../../test/support/assert-close.ts';
import {
  countMeasure,
  monthsAddingTo,
  seriesOf,
  shareMeasure,
} from '../../../test/support/measure-series.ts';
import { monthPlus } from './month.ts';
import { readingAt } from './reading.ts';

/** Two years to June 2023: the earlier one with one total, the later one with the other. */
const twoYears = (before: number, now: number) =>
  readingAt(
    seriesOf(countMeasure(), '2021-07', [...monthsAddingTo(before), ...monthsAddingTo(now)]),
    '12-months',
    '2023-06',
  );

test('Knife crime of 586 against 523 rose 12.0%, which chance may explain', () => {
  const { value, previous, change } = twoYears(523, 586);
  assert.deepEqual([value, previous?.value, change?.absolute], [586, 523, 63]);
  assertPrinted(change?.percent ?? NaN, 12, 1);
  assertPrinted(change?.p ?? NaN, 0.063, 3);
  assert.ok((change?.lower ?? 0) < 0 && (change?.upper ?? 0) > 0, 'the interval of the change holds nought');
});

test('Neighbourhood crime of 5,779 against 6,067 fell 4.7%, which chance does not explain', () => {
  const { change } = twoYears(6067, 5779);
  assertPrinted(change?.percent ?? NaN, -4.7, 1);
  assertPrinted(change?.p ?? NaN, 0.008, 3);
  assert.ok((change?.upper ?? 0) < 0);
});

test('Firearms offences of 18 against 20, and discharges of 4 against 2, are no more than chance', () => {
  assertPrinted(twoYears(20, 18).change?.p ?? NaN, 0.87, 2);
  const discharges = twoYears(2, 4).change;
  assertPrinted(discharges?.p ?? NaN, 0.69, 2);
  assert.deepEqual([discharges?.percent, discharges?.smallBase], [100, true]);
});

test('From nought there is no percent change, and the interval has no end', () => {
  const { change } = twoYears(0, 3);
  assert.deepEqual([change?.absolute, change?.percent, change?.lower, change?.upper], [3, null, null, null]);
  assert.equal(twoYears(2, 0).change?.percent, -100);
});

test('A count has the exact interval below ten and the one of Byar from ten', () => {
  const nine = twoYears(5, 9);
  assert.equal(nine.method, 'Exact');
  assertClose(nine.lower ?? NaN, 4.115373097, 1e-8);
  const ten = twoYears(5, 10);
  assert.equal(ten.method, 'Byars');
  assertClose(ten.upper ?? NaN, 18.391458606, 1e-9);
});

test('A share changes in percentage points, with the intervals of Wilson and Newcombe, and never in percent', () => {
  const numerators = [...monthsAddingTo(567), ...monthsAddingTo(522)];
  const denominators = [...monthsAddingTo(797), ...monthsAddingTo(797)];
  const series = seriesOf(shareMeasure(), '2019-12', numerators, { denominators });
  const reading = readingAt(series, '12-months', '2021-11');
  assertClose(reading.value ?? NaN, 65.4956, 1e-5);
  assertClose(reading.lower ?? NaN, 62.1279989, 1e-7);
  assert.equal(reading.method, 'Wilson');
  assert.equal(reading.change?.percent, null);
  assertClose(reading.change.points ?? NaN, -5.6462, 1e-4);
  assertClose(reading.change.lower ?? NaN, -10.1819, 1e-5);
  assertClose(reading.change.upper ?? NaN, -1.0781, 1e-4);
  assertClose(reading.change.p ?? NaN, 0.0154063, 1e-5);
});

test('A share over another source is compared in points, without intervals or tests that do not apply to it', () => {
  const closed = shareMeasure({ denominator: { source: 'street' }, source: 'outcomes' });
  const series = seriesOf(closed, '2023-01', [...monthsAddingTo(500), ...monthsAddingTo(700)], {
    denominators: [...monthsAddingTo(600), ...monthsAddingTo(600)],
  });
  const { value, method, change } = readingAt(series, '12-months', '2024-12');
  assertClose(value ?? NaN, 116.6667, 1e-6);
  assert.deepEqual([method, change?.test, change?.p], [null, null, null]);
  assertClose(change?.points ?? NaN, 33.3333, 1e-5);
});

test('A share of nothing has no value, and is not an error', () => {
  const series = seriesOf(shareMeasure(), '2024-01', [0, 0], { denominators: [0, 0] });
  const { value, complete, lower } = readingAt(series, 'month', '2024-02');
  assert.deepEqual([value, complete, lower], [null, true, null]);
});

test('Without every month of both years there is no comparison, and the reading says which are missing', () => {
  const values = [...monthsAddingTo(100), ...monthsAddingTo(120)].map((count, at) =>
    at === 3 ? null : count,
  );
  const reading = readingAt(seriesOf(countMeasure(), '2023-01', values), '12-months', '2024-12');
  assert.deepEqual([reading.value, reading.complete, reading.change], [120, true, null]);
  assert.deepEqual(reading.previous?.missing, ['2023-04']);
  const earlier = readingAt(seriesOf(countMeasure(), '2023-01', values), '12-months', '2024-02');
  assert.deepEqual([earlier.value, earlier.lower, earlier.missing], [null, null, ['2023-04']]);
});

test('The rate is over the population of the year that the period is centred on, or the nearest held', () => {
  const populations = [2021, 2022, 2023].map((year) => ({
    asAt: `${year}-06-30`,
    residents: 100_000 + year,
    source: 'mid-year estimates',
  }));
  const values = Array.from({ length: 72 }, () => 10);
  const series = seriesOf(countMeasure(), '2020-01', values, { populations });
  const inYear = (to: string) => readingAt(series, '12-months', to).per1000;
  assert.equal(inYear('2022-12')?.population_as_at, '2022-06-30');
  assert.equal(inYear('2022-05')?.population_as_at, '2021-06-30');
  assert.equal(
    inYear('2022-06')?.population_as_at,
    '2022-06-30',
    'July 2021 to June 2022 turns on January 2022',
  );
  assert.equal(inYear('2025-12')?.population_as_at, '2023-06-30');
  assertClose(inYear('2022-12')?.value ?? NaN, (1000 * 120) / 102_022, 1e-12);
  assert.equal(readingAt({ ...series, populations: [] }, '12-months', '2022-12').per1000, undefined);
});

test('What is known later never changes a reading of an earlier month', () => {
  const counts = fc.array(fc.option(fc.nat(400), { freq: 12 }), { minLength: 30, maxLength: 72 });
  fc.assert(
    fc.property(counts, fc.nat(71), (values, at) => {
      const to = monthPlus('2019-01', Math.min(at, values.length - 1));
      const whole = readingAt(seriesOf(countMeasure(), '2019-01', values), '12-months', to);
      const known = readingAt(seriesOf(countMeasure(), '2019-01', values.slice(0, at + 1)), '12-months', to);
      assert.deepEqual(whole, known);
    }),
    { numRuns: 60 },
  );
});
