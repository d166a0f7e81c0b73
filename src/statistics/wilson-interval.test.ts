import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { publishedSheet } from '../../test/support/published-sheet.ts';
import { needsReference } from '../../test/support/reference.ts';
import { wilsonInterval } from './wilson-interval.ts';

interface WilsonVector {
  x: number;
  n: number;
  conf: number;
  p: number;
  lower: number;
  upper: number;
}

test('every published Wilson interval is reproduced', needsVectors, () => {
  const vectors = methodVectors('wilson') as WilsonVector[];
  assert.equal(vectors.length, 9);
  for (const { x, n, conf, p, lower, upper } of vectors) {
    const interval = wilsonInterval(x, n, conf);
    assertClose(interval.value, p, 1e-14);
    assertClose(interval.lower, lower, 1e-12);
    assertClose(interval.upper, upper, 1e-12);
  }
});

const small = 'data/stats/PHEindicatormethods/testdata_Byars_Wilson.xlsx';
test("Wilson rows of the package's own test sheet are reproduced", needsReference(small), async () => {
  const rows = (await publishedSheet(small, 'testdata_B_W')).filter((row) => row['method'] === 'Wilson');
  assert.equal(rows.length, 6);
  for (const { x, n, lowercl, uppercl, confidence } of rows) {
    const interval = wilsonInterval(Number(x), Number(n), Number.parseFloat(String(confidence)) / 100);
    assertClose(interval.lower, Number(lowercl), 1e-12);
    assertClose(interval.upper, Number(uppercl), 1e-12);
  }
});

const workbook = 'data/stats/PHEindicatormethods/testdata_Proportion.xlsx';
const isComplete = (row: Record<string, unknown>) => row['value'] !== null;

test("every proportion of the package's own test sheet is reproduced", needsReference(workbook), async () => {
  const rows = (await publishedSheet(workbook, 'testdata_Prop')).filter(isComplete);
  assert.equal(rows.length, 16);
  for (const row of rows) {
    const [x, n, multiplier] = [row['Numerator'], row['Denominator'], row['multiplier']].map(Number);
    const usual = wilsonInterval(x ?? NaN, n ?? NaN, 0.95);
    const wide = wilsonInterval(x ?? NaN, n ?? NaN, 0.998);
    const expected = ['value', 'lower95_0cl', 'upper95_0cl', 'lower99_8cl', 'upper99_8cl'];
    [usual.value, usual.lower, usual.upper, wide.lower, wide.upper].forEach((actual, index) => {
      assertClose(actual * (multiplier ?? NaN), Number(row[expected[index] ?? '']), 1e-11);
    });
  }
});

test(
  "every grouped proportion of the package's own test sheet is reproduced",
  needsReference(workbook),
  async () => {
    const rows = (await publishedSheet(workbook, 'testdata_Prop_g')).filter(isComplete);
    assert.equal(rows.length, 8);
    for (const row of rows) {
      const interval = wilsonInterval(Number(row['Numerator']), Number(row['Denominator']));
      assertClose(interval.lower, Number(row['lowercl']), 1e-11);
      assertClose(interval.upper, Number(row['uppercl']), 1e-11);
    }
  },
);

const parts = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('an interval lies within 0 and 1 and contains its proportion', () => {
  fc.assert(
    fc.property(parts, ([x, n]) => {
      const { value, lower, upper } = wilsonInterval(x, n);
      assert.ok(lower >= 0 && lower <= value && value <= upper && upper <= 1);
    }),
  );
});

test('an interval rises with its numerator, and turns round with it', () => {
  fc.assert(
    fc.property(parts, ([x, n]) => {
      const { lower, upper } = wilsonInterval(x, n);
      const turned = wilsonInterval(n - x, n);
      assert.ok(Math.abs(turned.lower - (1 - upper)) < 1e-12);
      if (x === n) return;
      const next = wilsonInterval(x + 1, n);
      assert.ok(next.lower > lower && next.upper > upper);
    }),
  );
});

test('impossible proportions are refused', () => {
  assert.throws(() => wilsonInterval(5, 4), /5 must not exceed its denominator 4/);
  assert.throws(() => wilsonInterval(0, 0), /denominator must be a number above nought/);
  assert.throws(() => wilsonInterval(-1, 4), RangeError);
  assert.throws(() => wilsonInterval(NaN, 4), RangeError);
});
