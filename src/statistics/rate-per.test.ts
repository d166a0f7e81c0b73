import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { publishedSheet } from '../../test/support/published-sheet.ts';
import { needsReference } from '../../test/support/reference.ts';
import { ratePer } from './rate-per.ts';

interface RateVector {
  x: number;
  n: number;
  mult: number;
  value: number;
  lower: number;
  upper: number;
  method: string;
}

test('every published rate per 1,000 is reproduced', needsVectors, () => {
  const vectors = methodVectors('rate_per_1000') as RateVector[];
  assert.equal(vectors.length, 6);
  for (const { x, n, mult, value, lower, upper, method } of vectors) {
    const rate = ratePer(x, n, mult);
    assertClose(rate.value, value, 1e-14);
    assertClose(rate.lower, lower, 1e-12);
    assertClose(rate.upper, upper, 1e-12);
    assert.equal(rate.method, method);
  }
});

const workbook = 'data/stats/PHEindicatormethods/testdata_Rate.xlsx';
const isComplete = (row: Record<string, unknown>) => row['value'] !== null;

test("every rate of the package's own test sheet is reproduced", needsReference(workbook), async () => {
  const rows = (await publishedSheet(workbook, 'testdata_Rate')).filter(isComplete);
  assert.equal(rows.length, 17);
  for (const row of rows) {
    const inputs = [Number(row['Numerator']), Number(row['Denominator']), Number(row['multiplier'])] as const;
    const usual = ratePer(...inputs, 0.95);
    const wide = ratePer(...inputs, 0.998);
    assertClose(usual.value, Number(row['value']), 1e-14);
    assertClose(usual.lower, Number(row['lower95_0cl']), 1e-12);
    assertClose(usual.upper, Number(row['upper95_0cl']), 1e-12);
    assertClose(wide.lower, Number(row['lower99_8cl']), 1e-12);
    assertClose(wide.upper, Number(row['upper99_8cl']), 1e-12);
    assert.equal(usual.method, row['method']);
  }
});

test(
  "every grouped rate of the package's own test sheet is reproduced",
  needsReference(workbook),
  async () => {
    const rows = (await publishedSheet(workbook, 'testdata_Rate_g')).filter(isComplete);
    assert.equal(rows.length, 9);
    for (const row of rows) {
      const rate = ratePer(Number(row['Numerator']), Number(row['Denominator']), Number(row['multiplier']));
      assertClose(rate.lower, Number(row['lowercl']), 1e-12);
      assertClose(rate.upper, Number(row['uppercl']), 1e-12);
      assert.equal(rate.method, row['method']);
    }
  },
);

test('a rate needs a population', () => {
  assert.throws(() => ratePer(1, 0), /the population must be a number above nought/);
  assert.throws(() => ratePer(-1, 10), RangeError);
  assert.throws(() => ratePer(1, 10, 0), RangeError);
});
