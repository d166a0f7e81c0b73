import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertPrinted } from '../../test/support/assert-close.ts';
import { trendWord } from './trend-word.ts';

const base = { totals: { latest: 1240, previous: 1200 }, lastLabel: null, sigma: 4, months: 36 };

test('a change of more than one standard error without a signal is an increase', () => {
  const { word, reason, z12 } = trendWord(base);
  assert.equal(word, 'Increase');
  assert.equal(reason, 'totals compared');
  assertPrinted(z12 ?? NaN, 2.041, 3);
});

test('a change within one standard error is stable, and the cut can be moved', () => {
  assert.equal(trendWord({ ...base, sigma: 10 }).word, 'Stable');
  assert.equal(trendWord({ ...base, sigma: 10, cut: 0.5 }).word, 'Increase');
  assert.equal(trendWord({ ...base, sigma: 40 / Math.sqrt(24) }).word, 'Increase');
});

test('a special latest month is significant, whatever the totals say', () => {
  assert.equal(trendWord({ ...base, lastLabel: 'Below LCL' }).word, 'Significantly Decreased');
  assert.equal(trendWord({ ...base, lastLabel: '7 Points Above CL' }).word, 'Significantly Increased');
  assert.equal(
    trendWord({ ...base, lastLabel: '7 Point Trend (Decreasing)' }).word,
    'Significantly Decreased',
  );
  assert.equal(trendWord({ ...base, lastLabel: '2 in 3 Above CL' }).reason, 'latest month is special');
});

test('under two years of months there is no word', () => {
  const verdict = trendWord({ ...base, months: 23, lastLabel: 'Above UCL' });
  assert.deepEqual(verdict, { word: null, reason: 'not enough data', z12: null });
  assert.notEqual(trendWord({ ...base, months: 24 }).word, null);
});

test('where months do not vary, equal totals are stable and unequal ones are not', () => {
  const flat = { ...base, sigma: 0 };
  assert.deepEqual(trendWord(flat), { word: 'Increase', reason: 'totals compared', z12: null });
  assert.equal(trendWord({ ...flat, totals: { latest: 9, previous: 9 } }).word, 'Stable');
});

test('swapping the two years turns an increase into a decrease', () => {
  const total = fc.integer({ min: 0, max: 100_000 });
  const turned = { Increase: 'Decrease', Decrease: 'Increase', Stable: 'Stable' };
  fc.assert(
    fc.property(total, total, fc.integer({ min: 1, max: 500 }), (latest, previous, sigma) => {
      const { word } = trendWord({ ...base, sigma, totals: { latest, previous } });
      const { word: back } = trendWord({ ...base, sigma, totals: { latest: previous, previous: latest } });
      assert.equal(back, turned[word as keyof typeof turned]);
    }),
  );
});

test('impossible inputs are refused', () => {
  assert.throws(() => trendWord({ ...base, sigma: -1 }), RangeError);
  assert.throws(() => trendWord({ ...base, months: 24.5 }), RangeError);
  assert.throws(() => trendWord({ ...base, cut: 0 }), RangeError);
  assert.throws(() => trendWord({ ...base, totals: { latest: NaN, previous: 1 } }), RangeError);
});
