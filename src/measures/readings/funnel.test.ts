import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../../test/support/assert-close.ts';
import {
  countMeasure,
  monthsAddingTo,
  seriesOf,
  shareMeasure,
} from '../../../test/support/measure-series.ts';
import { funnelOf } from './funnel.ts';
import { readingAt } from './reading.ts';

const inArea = (code: string, crimes: number, residents: number) =>
  readingAt(
    seriesOf(countMeasure(), '2024-01', monthsAddingTo(crimes), {
      area: { code, name: code, kind: 'local-authority' },
      populations: [{ asAt: '2024-06-30', residents, source: 'estimates' }],
    }),
    '12-months',
    '2024-12',
  );

test('An area lies outside the funnel when its rate differs from all areas together by more than chance', () => {
  const funnel = funnelOf([
    inArea('a', 1000, 100_000),
    inArea('b', 1000, 100_000),
    inArea('c', 1400, 100_000),
  ]);
  assert.equal(funnel?.unit, 'per 1,000 residents');
  assertClose(funnel.centre, (1000 * 3400) / 300_000);
  assert.deepEqual(
    funnel.points.map(({ area, outside, side }) => [area, outside, side]),
    [
      ['a', '99.8', 'low'],
      ['b', '99.8', 'low'],
      ['c', '99.8', 'high'],
    ],
  );
});

test('A small area may differ widely and still lie inside, because the funnel is wide there', () => {
  const funnel = funnelOf([inArea('large', 10_000, 1_000_000), inArea('small', 14, 1000)]);
  assert.equal(funnel?.points.find(({ area }) => area === 'small')?.outside, 'none');
  const [first] = funnel.limits;
  const last = funnel.limits.at(-1);
  assert.ok(first && last && first.upper95 - first.lower95 > last.upper95 - last.lower95);
  assert.ok(first.upper998 > first.upper95);
});

test('There is no funnel of one area, of areas without residents, or of shares that are not parts', () => {
  assert.equal(funnelOf([inArea('alone', 10, 1000)]), null);
  const bare = (code: string) => ({ ...inArea(code, 10, 1000), per1000: undefined });
  assert.equal(funnelOf([bare('a'), bare('b')].map(({ per1000: _, ...reading }) => reading)), null);
  const closed = shareMeasure({ source: 'outcomes', denominator: { source: 'street' } });
  const share = readingAt(seriesOf(closed, '2024-01', [9], { denominators: [5] }), 'month', '2024-01');
  assert.equal(funnelOf([share, share]), null);
});

test('Shares are compared with the share of all areas together', () => {
  const of = (solved: number, crimes: number) =>
    readingAt(seriesOf(shareMeasure(), '2024-01', [solved], { denominators: [crimes] }), 'month', '2024-01');
  const funnel = funnelOf([of(100, 1000), of(20, 100)]);
  assertClose(funnel?.centre ?? NaN, (100 * 120) / 1100);
  assert.deepEqual(
    funnel?.points.map(({ outside }) => outside),
    ['none', '95'],
  );
});
