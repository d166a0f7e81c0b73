import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { publishedSheet } from '../../test/support/published-sheet.ts';
import { needsReference } from '../../test/support/reference.ts';
import { byarInterval } from './byar-interval.ts';

test("every published Byar's interval is reproduced", needsVectors, () => {
  const vectors = methodVectors('byar') as { x: number; conf: number; lower: number; upper: number }[];
  assert.equal(vectors.length, 7);
  for (const { x, conf, lower, upper } of vectors) {
    const interval = byarInterval(x, conf);
    assertClose(interval.lower ?? NaN, lower, 1e-12);
    assertClose(interval.upper, upper, 1e-12);
  }
});

const workbook = 'data/stats/PHEindicatormethods/testdata_Byars_Wilson.xlsx';
test("Byar's rows of the package's own test sheet are reproduced", needsReference(workbook), async () => {
  const rows = (await publishedSheet(workbook, 'testdata_B_W')).filter((row) => row['method'] === 'Byars');
  assert.equal(rows.length, 7);
  for (const { x, lowercl, uppercl, confidence } of rows) {
    const interval = byarInterval(Number(x), Number.parseFloat(String(confidence)) / 100);
    if (lowercl === null) assert.equal(interval.lower, null);
    else assertClose(interval.lower ?? NaN, Number(lowercl), 1e-12);
    assertClose(interval.upper, Number(uppercl), 1e-12);
  }
});

test('a count of nought, or one that is no number, has no such interval', () => {
  for (const x of [0, -1, NaN, Infinity]) assert.throws(() => byarInterval(x), RangeError);
  assert.throws(() => byarInterval(5, 0.5), /confidence level/);
});
