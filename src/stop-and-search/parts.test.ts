import assert from 'node:assert/strict';
import test from 'node:test';
import { countMeasure, seriesOf, shareMeasure } from '../../test/support/measure-series.ts';
import { partsOf, shareOver } from './parts.ts';

const searches = countMeasure({ id: 'stop-searches' });
const period = { from: '2025-01', to: '2025-02' };
const group = (category: string, months: number[]) =>
  seriesOf(searches, '2025-01', months, { by: { dimension: 'age_range', category } });

test('parts come most frequent first, ages in their order, and leave out what did not occur', () => {
  const parts = partsOf(
    [
      group('over 34', [9, 9]),
      group('not-recorded', [50, 50]),
      group('10-17', [1, 1]),
      group('18-24', [0, 0]),
    ],
    period,
  );
  assert.deepEqual(
    parts.map(({ category, searches: count, of }) => [category, count, of]),
    [
      ['10-17', 2, 120],
      ['over 34', 18, 120],
      ['not-recorded', 100, 120],
    ],
  );
});

test('a share over a period with a month missing is not given', () => {
  const rate = seriesOf(shareMeasure(), '2025-01', [5, null], { denominators: [50, null] });
  assert.equal(shareOver(rate, period), null);
  assert.equal(shareOver(rate, { from: '2025-01', to: '2025-01' })?.share, 10);
});
