import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { xmr } from './xmr.ts';

const labels = (values: readonly (number | null)[]) => xmr(values).points.map((point) => point.label);
const months = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 12 }), {
  minLength: 1,
  maxLength: 60,
});
const shiftBy = (values: readonly (number | null)[], by: number) =>
  values.map((value) => (value === null ? null : value + by));

test('adding a constant moves the limits with the readings and changes no label', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: -1000, max: 1000 }), (values, by) => {
      const before = xmr(values);
      const after = xmr(shiftBy(values, by));
      assert.deepEqual(
        after.points.map((point) => point.label),
        before.points.map((point) => point.label),
      );
      const [old, moved] = [before.groups[0], after.groups[0]];
      assert.ok(old && moved);
      if (old.n === 0) return;
      assert.ok(Math.abs(moved.mean - old.mean - by) < 1e-9);
      assert.ok(Math.abs(moved.upper - old.upper - by) < 1e-9);
      assert.ok(Math.abs(moved.averageMovingRange - old.averageMovingRange) < 1e-9);
    }),
  );
});

test('a change of unit stretches the limits and changes no label', () => {
  fc.assert(
    fc.property(months, fc.constantFrom(0.25, 2, 1024), (values, unit) => {
      const before = xmr(values);
      const after = xmr(values.map((value) => (value === null ? null : value * unit)));
      assert.deepEqual(
        after.points.map((point) => point.label),
        before.points.map((point) => point.label),
      );
      const [old, scaled] = [before.groups[0], after.groups[0]];
      if (old !== undefined && old.n > 0) assert.equal(scaled?.upper, old.upper * unit);
    }),
  );
});

test('turning a series upside down turns its labels upside down', () => {
  const opposite: Record<string, string> = {
    'Above UCL': 'Below LCL',
    '7 Point Trend (Increasing)': '7 Point Trend (Decreasing)',
    '2 in 3 Above CL': '2 in 3 Below CL',
    '7 Points Above CL': '7 Points Below CL',
  };
  const turned = (label: string | null) => {
    const back = Object.entries(opposite).find(([, below]) => below === label)?.[0];
    return label === null ? null : (opposite[label] ?? back);
  };
  fc.assert(
    fc.property(months, (values) => {
      const flipped = labels(values.map((value) => (value === null ? null : 100 - value)));
      assert.deepEqual(flipped, labels(values).map(turned));
    }),
  );
});

test('the labels of a stretch depend on that stretch alone', () => {
  fc.assert(
    fc.property(months, months, (before, after) => {
      const chart = xmr([...before, ...after], { rebaseAt: [before.length] });
      const found = chart.points.map((point) => point.label);
      assert.deepEqual(found, [...labels(before), ...labels(after)]);
    }),
  );
});
