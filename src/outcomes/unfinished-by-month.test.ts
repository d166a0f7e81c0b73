import assert from 'node:assert/strict';
import test from 'node:test';
import { countMeasure, seriesOf } from '../../test/support/measure-series.ts';
import { unfinishedByMonth } from './unfinished-by-month.ts';

const crime = countMeasure({ id: 'recorded-crime' });
const group = (category: string, months: (number | null)[]) =>
  seriesOf(crime, '2025-10', months, { by: { dimension: 'outcome_group', category } });

test('the share without an outcome is of the crimes recorded in the same month', () => {
  const months = unfinishedByMonth([
    group('solved', [90, 60, 25]),
    group('pending', [5, 30, 50]),
    group('not-known', [5, 10, 25]),
  ]);
  assert.deepEqual(
    months.map(({ month, shares }) => [month, shares?.pending.share, shares?.unfinished.share]),
    [
      ['2025-10', 5, 10],
      ['2025-11', 30, 40],
      ['2025-12', 50, 75],
    ],
  );
});

test('a month that is not held, and one without crime, have no share', () => {
  const months = unfinishedByMonth([group('solved', [null, 0, 3]), group('pending', [null, 0, 1])]);
  assert.deepEqual(
    months.map(({ shares }) => shares?.unfinished.share ?? null),
    [null, null, 25],
  );
});
