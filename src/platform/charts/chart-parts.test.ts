import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeSeries } from './describe-series.ts';
import { formatNumber } from './format-number.ts';
import { classBounds, classOf, classWords } from './map-classes.ts';
import { monthIndex, monthTickLabels, monthTicks } from './month-axis.ts';
import { shortenLabel } from './shorten-label.ts';
import { sharedDomain, sparkline } from './sparkline.ts';
import { spreadLabels } from './spread-labels.ts';
import { valueScale } from './value-scale.ts';

test('a series is told by its first, last, lowest and highest figure, what is missing and what is unusual', () => {
  assert.equal(
    describeSeries({
      label: 'Visits',
      points: [
        { month: '2023-01', value: 1204 },
        { month: '2023-02', value: null },
        { month: '2023-03', value: 900 },
        { month: '2023-04', value: 1139 },
      ],
      band: { lower: 950, upper: 1300 },
    }),
    'Visits: 1,204 in January 2023, 1,139 in April 2023. Lowest: 900 in March 2023. Highest: 1,204 in January 2023. No figure for February 2023. 1 month below the usual variation.',
  );
});

test('a series of one figure, of equal figures and of none are told too', () => {
  assert.equal(describeSeries({ points: [{ month: '2023-01', value: 0 }] }), '0 in January 2023.');
  assert.match(
    describeSeries({
      points: [
        { month: '2023-01', value: 3 },
        { month: '2023-02', value: 3 },
      ],
    }),
    /Every month has the same figure\./,
  );
  assert.equal(describeSeries({ points: [] }), 'no figures.');
});

test('numbers have thousands commas and a real minus', () => {
  assert.equal(formatNumber(-1204.55), '−1,204.6');
});

test('December and the January after it are neighbours', () => {
  assert.equal(monthIndex('2023-01') - monthIndex('2022-12'), 1);
});

test('three years are labelled by half years, the year under January and under the first', () => {
  const ticks = monthTicks(monthIndex('2020-07'), monthIndex('2023-06'), 9);
  assert.deepEqual(ticks.map(monthTickLabels(ticks)), [
    'Jul\n2020',
    'Jan\n2021',
    'Jul',
    'Jan\n2022',
    'Jul',
    'Jan\n2023',
  ]);
});

test('ten years are labelled by year', () => {
  const ticks = monthTicks(monthIndex('2014-01'), monthIndex('2023-12'), 5);
  assert.deepEqual(ticks.map(monthTickLabels(ticks)), ['2014', '2016', '2018', '2020', '2022']);
});

test('a scale always holds its values between round ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }),
      fc.boolean(),
      (values, zero) => {
        const { domain, ticks } = valueScale(values, zero);
        assert.ok(domain[0] <= Math.min(...values) && domain[1] >= Math.max(...values));
        assert.ok(domain[0] < domain[1] && ticks.length >= 2 && ticks.length <= 14);
        if (zero) assert.ok(domain[0] <= 0 && domain[1] >= 0);
      },
    ),
  );
});

test('labels moved apart keep their distance and their order where there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (positions) => {
      const placed = spreadLabels(positions, 20, 0, 300).toSorted((a, b) => a - b);
      placed.forEach((at, index) => {
        assert.ok(at >= 0 && at <= 300);
        assert.ok(index === 0 || at - (placed[index - 1] ?? 0) >= 20);
      });
    }),
  );
});

test('every value falls in a class whose words hold it, and no two classes overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }),
      fc.constantFrom('quantile' as const, 'equal' as const),
      (values, scale) => {
        const bounds = classBounds(values, 5, scale);
        assert.equal(classWords(values, bounds, String).length, bounds.length);
        for (const value of values) {
          const at = classOf(value, bounds);
          assert.ok(value <= (bounds[at] ?? -1) && (at === 0 || value > (bounds[at - 1] ?? 1e9)));
        }
      },
    ),
  );
});

test('a long name is cut at a word', () => {
  assert.equal(shortenLabel('Cheshire West and Chester', 20), 'Cheshire West and…');
  assert.equal(shortenLabel('Halton', 20), 'Halton');
});

test('sparklines of one table share a scale from zero, keep their gaps and mark an unusual end by shape', () => {
  assert.deepEqual(
    sharedDomain([
      [3, null],
      [7, 5],
    ]),
    [0, 7],
  );
  const drawn = sparkline({ values: [1, null, 2, 3], last: 'outside', label: 'It’s <1>' });
  assert.equal(/chart-line-main"[^>]*d="([^"]*)"/.exec(drawn)?.[1]?.match(/M/g)?.length, 2);
  assert.match(drawn, /chart-point-diamond/);
  assert.match(drawn, /role="img" aria-label="It’s &lt;1&gt;"/);
});

test('a sparkline without a name is hidden from those who listen, and one without figures is empty', () => {
  assert.match(sparkline({ values: [null, null] }), /aria-hidden="true".*d=""/);
});
