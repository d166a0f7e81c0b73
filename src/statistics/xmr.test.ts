import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertPrinted } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { needsReference, referencePath } from '../../test/support/reference.ts';
import { xmr } from './xmr.ts';

interface SpcVector {
  name: string;
  y: number[];
  options: { screen?: boolean; fix?: number };
  limits: Record<'mean' | 'amr' | 'lpl' | 'upl' | 'nlpl' | 'nupl', number | null>;
  types: string[];
}

const alternating = Array.from({ length: 12 }, (_, month) => (month % 2 === 0 ? 9 : 11));
const labels = (values: readonly (number | null)[], options = {}) =>
  xmr(values, options).points.map((point) => point.label);
const onlyGroup = (values: readonly (number | null)[], options = {}) => {
  const group = xmr(values, options).groups[0];
  assert.ok(group);
  return group;
};

test('every published control chart vector has the same limits and the same labels', needsVectors, () => {
  const vectors = methodVectors('spc') as SpcVector[];
  assert.equal(vectors.length, 25);
  for (const { name, y, options, limits, types } of vectors) {
    const { screen = true, fix } = options;
    const chart = xmr(y, fix === undefined ? { screen } : { screen, baseline: fix });
    assert.deepEqual(
      chart.points.map((point) => point.label ?? 'Common Cause'),
      types,
      name,
    );
    const [group] = chart.groups;
    assert.ok(group);
    const pairs = [
      [limits.mean, group.mean],
      [limits.amr, group.averageMovingRange],
      [limits.lpl, group.lower],
      [limits.upl, group.upper],
      [limits.nlpl, group.nearLower],
      [limits.nupl, group.nearUpper],
    ] as const;
    for (const [expected, actual] of pairs) if (expected !== null) assertPrinted(actual, expected, 6, name);
  }
});

const packageFile = 'data/stats/NHSRplotthedots/spc-vectors.json';
test('limits agree with the snapshots recorded in NHSRplotthedots', needsReference(packageFile), () => {
  const recorded = JSON.parse(readFileSync(referencePath(packageFile) ?? '', 'utf8')) as {
    xmr: { name: string; y?: number[]; screen: boolean; mean: number; lpl: number; upl: number }[];
    opposite_sides: { y: number[] };
  };
  const series = recorded.xmr.filter((row) => row.y !== undefined);
  assert.equal(series.length, 3);
  for (const { y = [], screen, mean, lpl, upl, name } of series) {
    const group = onlyGroup(y, { screen });
    assertPrinted(group.mean, mean, 6, name);
    assertPrinted(group.lower, lpl, 5, name);
    assertPrinted(group.upper, upl, 5, name);
  }
  assert.deepEqual(labels(recorded.opposite_sides.y).slice(-2), [null, null]);
});

test(
  'each half of a series, charted by itself, has the limits recorded in the package',
  needsReference(packageFile),
  () => {
    const recorded = JSON.parse(readFileSync(referencePath(packageFile) ?? '', 'utf8')) as {
      xmr: { y: number[] }[];
    };
    const y = recorded.xmr[0]?.y ?? [];
    const groups = xmr(y, { rebaseAt: [10] }).groups;
    const recordedLimits = [
      [0.0746, -2.6, 2.75],
      [0.209, -3.28, 3.7],
    ];
    assert.equal(groups.length, 2);
    groups.forEach(({ mean, lower, upper }, order) => {
      const [centre = NaN, low = NaN, high = NaN] = recordedLimits[order] ?? [];
      assertPrinted(mean, centre, order === 0 ? 4 : 3);
      assertPrinted(lower, low, 2);
      assertPrinted(upper, high, 2);
    });
  },
);

test(
  'rolling twelve-month totals of a stable series are falsely flagged, the months are not',
  needsVectors,
  () => {
    const demo = methodVectors('rolling12_demo') as {
      monthly: number[];
      rolling_special: number;
      n_rolling: number;
    };
    const rolling = demo.monthly.slice(11).map((_, start) => {
      return demo.monthly.slice(start, start + 12).reduce((sum, value) => sum + value, 0);
    });
    assert.equal(rolling.length, demo.n_rolling);
    assert.equal(labels(demo.monthly).filter((label) => label !== null).length, 0);
    assert.equal(labels(rolling).filter((label) => label !== null).length, demo.rolling_special);
  },
);

test('sickness absence of 2020: high at the start of the year, ordinary in December', () => {
  const expected = [
    {
      hours: [4.83, 4.91, 5.29, 4.18, 3.54, 3.27, 3.16, 3.17, 3.52, 3.91, 3.57, 3.39],
      limits: [3.895, 2.9616, 4.8284],
      labels: {
        0: 'Above UCL',
        1: 'Above UCL',
        2: 'Above UCL',
        5: '2 in 3 Below CL',
        6: '2 in 3 Below CL',
        7: '2 in 3 Below CL',
      },
    },
    {
      hours: [4.67, 4.47, 5.45, 4.12, 2.93, 2.48, 3, 3.26, 3.6, 3.64, 3.44, 2.41],
      limits: [3.6225, 2.041, 5.204],
      labels: { 2: 'Above UCL' },
    },
    {
      hours: [4.76, 4.72, 5.36, 4.16, 3.29, 2.96, 3.1, 3.21, 3.55, 3.8, 3.52, 2.97],
      limits: [3.7833, 2.6347, 4.932],
      labels: { 0: '2 in 3 Above CL', 1: '2 in 3 Above CL', 2: 'Above UCL' },
    },
  ];
  for (const { hours, limits, labels: named } of expected) {
    const group = onlyGroup(hours);
    [group.mean, group.lower, group.upper].forEach((line, index) => {
      assertPrinted(line, limits[index] ?? NaN, 4);
    });
    const flagged = labels(hours).flatMap((label, month) => (label === null ? [] : [[String(month), label]]));
    assert.deepEqual(Object.fromEntries(flagged), named);
    const { lower, upper } = onlyGroup(hours, { screen: false });
    assert.deepEqual([lower, upper], [group.lower, group.upper], 'nothing is screened out');
  }
});

test('a missing month breaks the moving range, so a jump across it does not widen the limits', () => {
  assert.equal(onlyGroup([1, 2, null, 9, 10]).averageMovingRange, 1);
});

test('a missing month breaks runs and trends and carries no label', () => {
  const run = [...alternating, 12, 12, 12, 12, null, 12, 12, 12];
  assert.ok(labels(run, { baseline: 12 }).every((label) => label === null));
  const trend = [...alternating, 5, 5.5, 6, 6.5, null, 7, 7.5, 8];
  assert.ok(!labels(trend, { baseline: 12 }).some((label) => label?.includes('Trend')));
});

test('an exceptional month is shown, but moves no limit and makes no signal', () => {
  const values = [...alternating, 60, ...alternating];
  const chart = xmr(values, { excluded: [12] });
  assert.deepEqual(chart.points[12], { index: 12, value: 60, group: 0, label: null, excluded: true });
  const { mean, upper } = onlyGroup(values, { excluded: [12] });
  assert.deepEqual([mean, upper], [10, 10 + 2.66 * 2]);
});

test('a rebase gives each stretch its own limits, and no label crosses it', () => {
  const values = [...alternating, ...alternating.map((value) => value + 20)];
  const chart = xmr(values, { rebaseAt: [12] });
  assert.deepEqual(
    chart.groups.map(({ from, to, mean }) => ({ from, to, mean })),
    [
      { from: 0, to: 11, mean: 10 },
      { from: 12, to: 23, mean: 30 },
    ],
  );
  assert.ok(chart.points.every((point) => point.label === null));
  assert.ok(labels(values).some((label) => label !== null));
});

test('limits rest on the baseline, and are on trial below twelve months', () => {
  assert.equal(onlyGroup([...alternating, 50, 60, 70], { baseline: 12 }).n, 12);
  assert.equal(onlyGroup(alternating).trial, false);
  assert.equal(onlyGroup(alternating.slice(1)).trial, true);
});

test('a constant series has limits on its mean and no signal, even where the mean is not exact in binary', () => {
  for (const value of [0, 5, 0.1, 0.7, 1 / 3]) {
    const chart = xmr(Array.from({ length: 14 }, () => value));
    const { varies, mean, lower, upper } = onlyGroup(chart.points.map((point) => point.value));
    assert.deepEqual({ varies, lower, upper }, { varies: false, lower: mean, upper: mean });
    assert.ok(chart.points.every((point) => point.label === null));
  }
});

test('limits of a baseline that never varies are not crossed, but a run beyond them still counts', () => {
  const flat = Array.from({ length: 12 }, () => 5);
  const options = { baseline: 12, screen: false };
  assert.ok(labels([...flat, 6, 7, 6], options).every((label) => label === null));
  const run = labels([...flat, 6, 7, 6, 7, 6, 7, 6], options).slice(12);
  assert.ok(run.every((label) => label === '7 Points Above CL'));
});

test('a series without months has no points, and a stretch without values no limits', () => {
  assert.deepEqual(xmr([]), { points: [], groups: [] });
  const chart = xmr([null, null]);
  assert.ok(Number.isNaN(chart.groups[0]?.mean));
  assert.equal(chart.groups[0]?.n, 0);
  assert.ok(chart.points.every((point) => point.label === null));
});

test('charts that cannot be drawn are refused', () => {
  assert.throws(() => xmr([1, 2, 3], { rebaseAt: [3] }), /rebaseAt names position 3/);
  assert.throws(() => xmr([1, 2, 3], { rebaseAt: [0.5] }), RangeError);
  assert.throws(() => xmr([1, 2, 3], { excluded: [-1] }), /excluded names position -1/);
  assert.throws(() => xmr([1, NaN]), /position 1 must be a finite number/);
  assert.throws(() => xmr([1, 2], { baseline: 11 }), /at least 12 months/);
  assert.throws(() => xmr([1, 2], { runLength: 8 as 7 }), /both lengths must be 7/);
});
