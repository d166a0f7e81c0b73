import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../../test/support/method-vectors.ts';
import {
  countMeasure,
  reportedMeasure,
  seriesOf,
  shareMeasure,
} from '../../../test/support/measure-series.ts';
import { chartSeriesOf } from './chart-series.ts';
import { trendOf } from './trend.ts';
import { usualRules } from './trend-rules.ts';

const steady = (months: number, level = 10) =>
  Array.from({ length: months }, (_, at) => level + (at % 2 === 0 ? -1 : 1));

test('Months that keep within their usual variation are stable', () => {
  const trend = trendOf(seriesOf(countMeasure(), '2023-01', steady(24)), '2024-12', usualRules);
  assert.deepEqual(
    [trend.word, trend.reason, trend.direction, trend.outside],
    ['Stable', null, 'level', false],
  );
  assertClose(trend.mean ?? NaN, 10);
  assertClose(trend.upper ?? NaN, 15.32);
});

test('A latest month beyond the limits is a significant increase, and is named as the signal', () => {
  const trend = trendOf(seriesOf(countMeasure(), '2023-01', [...steady(25), 30]), '2025-02', usualRules);
  assert.equal(trend.word, 'Significantly Increased');
  assert.deepEqual(trend.signals.at(-1), { month: '2025-02', label: 'Above UCL' });
  assert.ok(trend.outside);
});

test('A signal half a year ago does not make the present significant', () => {
  const trend = trendOf(
    seriesOf(countMeasure(), '2023-01', [...steady(25), 30, ...steady(6)]),
    '2025-08',
    usualRules,
  );
  assert.ok(trend.word !== null && !trend.word.startsWith('Significantly'));
  assert.deepEqual(trend.signals, [{ month: '2025-02', label: 'Above UCL' }]);
});

test('Twelve months that add up to clearly more, without a signal, are an increase; the cut decides how clearly', () => {
  const values = [...steady(12, 100), ...steady(12, 101)];
  const series = seriesOf(countMeasure(), '2023-01', values);
  assert.equal(trendOf(series, '2024-12', usualRules).word, 'Increase');
  assert.equal(trendOf(series, '2024-12', { ...usualRules, cut: 3 }).word, 'Stable');
});

test('There is no word for fewer than 24 months, nor with a gap in the last 24, and the reason is given', () => {
  const short = trendOf(seriesOf(countMeasure(), '2023-01', steady(23)), '2024-11', usualRules);
  assert.equal(short.word, null);
  assert.match(short.reason ?? '', /23 months .* needs 24/);
  const gap = steady(40).map((count, at) => (at === 30 ? null : count));
  const broken = trendOf(seriesOf(countMeasure(), '2021-01', gap), '2024-04', usualRules);
  assert.equal(broken.word, null);
  assert.match(broken.reason ?? '', /2023-07/);
});

test('A share whose latest months are unfinished has no word, however many months are held', () => {
  const denominators = Array.from({ length: 24 }, () => 100);
  const falling = denominators.map((_, at) => (at < 20 ? 20 + (at % 2) : 5));
  const trendFor = (changed: Record<string, unknown>) =>
    trendOf(seriesOf(shareMeasure(changed), '2023-01', falling, { denominators }), '2024-12', usualRules);
  assert.equal(trendFor({}).word, 'Significantly Decreased');
  assert.equal(trendFor({ maturing: true }).word, null);
  assert.match(trendFor({ maturing: true }).reason ?? '', /unfinished/);
});

test('Rare events have no chart and no word, whatever their number of months', () => {
  const homicides = Array.from({ length: 36 }, (_, at) => (at % 9 === 0 ? 1 : 0));
  const trend = trendOf(seriesOf(countMeasure(), '2022-01', homicides), '2024-12', usualRules);
  assert.deepEqual([trend.word, trend.method, trend.upper], [null, null, null]);
  assert.match(trend.reason ?? '', /fewer than two a month/);
});

test('A rebase starts new limits at its month, and the word waits for 24 months of them', () => {
  const rules = {
    ...usualRules,
    rebases: [
      { measure: 'crime-burglary', at: '2024-01', why: 'new counting rules', approvedBy: 'the Commissioner' },
    ],
  };
  const series = seriesOf(countMeasure(), '2022-01', [...steady(24), ...steady(24, 50)]);
  const chart = chartSeriesOf(series, rules);
  assert.deepEqual(
    chart.segments.map(({ from, to, mean }) => [from, to, mean]),
    [
      ['2022-01', '2023-12', 10],
      ['2024-01', '2025-12', 50],
    ],
  );
  assert.ok(chart.monthly.every(({ special }) => special === null));
  assert.equal(trendOf(series, '2025-12', rules).word === null, false);
  assert.match(trendOf(series, '2025-06', rules).reason ?? '', /18 months .* set anew/);
  const others = {
    ...rules,
    rebases: rules.rebases.map((rebase) => ({ ...rebase, measure: 'crime-drugs' })),
  };
  assert.equal(chartSeriesOf(series, others).segments.length, 1, 'another measure is not rebased');
});

test('Exceptional months are shown but neither judged nor allowed to widen the limits', () => {
  const rules = { ...usualRules, exceptional: [{ from: '2024-01', to: '2024-02', why: 'a lockdown' }] };
  const series = seriesOf(countMeasure(), '2022-01', [...steady(24), 90, 90, ...steady(10)]);
  const chart = chartSeriesOf(series, rules);
  assertClose(chart.segments[0]?.upper ?? NaN, 15.32);
  assert.deepEqual(
    chart.monthly
      .filter(({ excluded }) => excluded)
      .map(({ month, value, special }) => [month, value, special]),
    [
      ['2024-01', 90, null],
      ['2024-02', 90, null],
    ],
  );
});

test('Rolling values are given for complete windows only, and are never what limits rest on', () => {
  const values = steady(30).map((count, at) => (at === 5 ? null : count));
  const chart = chartSeriesOf(seriesOf(countMeasure(), '2022-01', values));
  assert.deepEqual(chart.rolling.filter(({ value }) => value === null).map(({ month }) => month), [
    '2022-12', '2023-01', '2023-02', '2023-03', '2023-04', '2023-05',
  ]); // prettier-ignore
  assert.equal(chart.rolling.at(-1)?.value, 120);
  assert.ok((chart.segments[0]?.mean ?? 120) < 20, 'limits are those of single months');
});

test('A proportion of many and even cases has an XmR chart, another the p′ chart of Laney, both in percent', () => {
  const share = (denominators: number[]) =>
    chartSeriesOf(
      seriesOf(shareMeasure(), '2023-01', denominators.map((cases, at) => Math.round(cases * (at % 2 ? 0.2 : 0.1))), { denominators }),
    ); // prettier-ignore
  const even = share(Array.from({ length: 24 }, () => 100));
  assert.equal(even.method, 'XmR');
  assertClose(even.segments[0]?.mean ?? NaN, 15);
  const uneven = share(Array.from({ length: 24 }, (_, at) => (at % 3 === 0 ? 40 : 200)));
  assert.equal(uneven.method, 'Laney p′');
  assert.ok(uneven.segments.length > 1, 'limits follow the denominators');
  assert.ok(uneven.segments.every(({ lower, upper }) => lower >= 0 && upper <= 100));
});

test('The monthly sickness series has the published limits and signals, but no trend word', () => {
  const officers = [4.91, 5.29, 4.18, 3.54, 3.27, 3.16, 3.17, 3.52, 3.91, 3.57, 3.39];
  const series = seriesOf(reportedMeasure(), '2020-01', [4.83, ...officers], { provenance: 'reported' });
  const chart = chartSeriesOf(series);
  assertClose(chart.segments[0]?.mean ?? NaN, 3.895, 1e-4);
  assertClose(chart.segments[0]?.lower ?? NaN, 2.9616, 1e-4);
  assertClose(chart.segments[0]?.upper ?? NaN, 4.8284, 1e-4);
  const kinds = chart.monthly.map(({ special }) => special?.kind);
  assert.deepEqual(kinds.slice(0, 3), ['above', 'above', 'above']);
  assert.deepEqual(kinds.slice(5, 8), ['two-of-three', 'two-of-three', 'two-of-three']);
  assert.equal(kinds[11], undefined, 'December is no signal');
  assert.equal(trendOf(series, '2020-12', usualRules).word, null);
  assert.deepEqual(chart.rolling, [], 'reported months are not added up');
});

test(
  'A series with seasons is judged by what is left of it, with limits that follow the season',
  needsVectors,
  () => {
    const seasonal = methodVectors('seasonal') as { series: number[]; next_raw: number[] };
    const raw = [...seasonal.series, ...seasonal.next_raw];
    const chart = chartSeriesOf(seriesOf(countMeasure(), '2021-01', raw));
    assert.ok(chart.seasonal);
    assert.equal(chart.segments.length, raw.length, 'a limit of its own for every month');
    const signals = chart.monthly
      .filter(({ special }) => special?.kind === 'above')
      .map(({ month }) => month);
    assert.deepEqual(signals, ['2024-06'], 'only the last of the months added is outside');
  },
);
